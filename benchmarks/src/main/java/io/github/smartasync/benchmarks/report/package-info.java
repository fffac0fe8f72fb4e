/** Tables and charts of what was measured. */
@NullMarked
package io.github.smartasync.benchmarks.report;

import org.jspecify.annotations.NullMarked;
