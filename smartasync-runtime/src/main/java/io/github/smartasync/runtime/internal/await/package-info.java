/** Waiting for what a source returned, adopting it, and the failures of both. */
@NullMarked
package io.github.smartasync.runtime.internal.await;

import org.jspecify.annotations.NullMarked;
