/** Making the threads that a runtime owns. */
@NullMarked
package io.github.smartasync.runtime.internal.thread;

import org.jspecify.annotations.NullMarked;
