/** What the documentation shows: caching, batches, and a benchmark of one's own. */
@NullMarked
package io.github.smartasync.benchmarks.guide;

import org.jspecify.annotations.NullMarked;
