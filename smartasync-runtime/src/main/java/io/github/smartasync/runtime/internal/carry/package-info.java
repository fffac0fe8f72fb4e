/** Carries the context of callers to other threads: what carriers capture, set and restore, and the class loader. */
@NullMarked
package io.github.smartasync.runtime.internal.carry;

import org.jspecify.annotations.NullMarked;
