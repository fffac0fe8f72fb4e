/** Hand-overs, measured in turn. */
@NullMarked
package io.github.smartasync.benchmarks.inturn;

import org.jspecify.annotations.NullMarked;
