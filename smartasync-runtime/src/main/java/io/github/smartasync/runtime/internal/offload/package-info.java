/** The task that is its own future, and the executors it runs on. */
@NullMarked
package io.github.smartasync.runtime.internal.offload;

import org.jspecify.annotations.NullMarked;
