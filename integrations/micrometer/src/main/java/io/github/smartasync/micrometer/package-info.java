/** Meters for the calls and the executors of a runtime. */
@NullMarked
package io.github.smartasync.micrometer;

import org.jspecify.annotations.NullMarked;
