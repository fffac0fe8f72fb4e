/** What reactive views cost, beside the bridges of the libraries and what people write by hand. */
@NullMarked
package io.github.smartasync.benchmarks.reactive;

import org.jspecify.annotations.NullMarked;
