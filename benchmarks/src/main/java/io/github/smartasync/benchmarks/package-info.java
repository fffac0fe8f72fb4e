/** What SmartAsync costs, measured. */
@NullMarked
package io.github.smartasync.benchmarks;

import org.jspecify.annotations.NullMarked;
