/** Carries the context of callers to other threads: what carriers take, set and restore, and the context class loader. */
@NullMarked
package io.github.smartasync.runtime.internal.carry;

import org.jspecify.annotations.NullMarked;
