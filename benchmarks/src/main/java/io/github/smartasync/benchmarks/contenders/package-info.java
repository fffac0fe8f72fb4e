/** What people write or use instead of generated views. */
@NullMarked
package io.github.smartasync.benchmarks.contenders;

import org.jspecify.annotations.NullMarked;
