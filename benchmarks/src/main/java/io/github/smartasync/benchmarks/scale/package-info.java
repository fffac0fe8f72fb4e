/** What calls cost when many of them are outstanding. */
@NullMarked
package io.github.smartasync.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
