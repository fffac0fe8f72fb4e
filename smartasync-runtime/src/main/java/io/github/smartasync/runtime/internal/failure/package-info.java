/** Failures: the originals, and what a library's translator makes of them. */
@NullMarked
package io.github.smartasync.runtime.internal.failure;

import org.jspecify.annotations.NullMarked;
