/** Deadlines of calls: one timer per runtime, and the threads on which what has expired is ended. */
@NullMarked
package io.github.smartasync.runtime.internal.timer;

import org.jspecify.annotations.NullMarked;
