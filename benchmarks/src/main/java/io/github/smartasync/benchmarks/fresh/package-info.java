/** What the first call in a fresh JVM costs. */
@NullMarked
package io.github.smartasync.benchmarks.fresh;

import org.jspecify.annotations.NullMarked;
