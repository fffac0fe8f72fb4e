/** Deadlines of calls: one timer per runtime, and the threads that end expired calls. */
@NullMarked
package io.github.smartasync.runtime.internal.timer;

import org.jspecify.annotations.NullMarked;
