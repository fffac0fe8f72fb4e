/** A service in Kotlin, whose views Kotlin and Java call. */
@NullMarked
package io.github.smartasync.kotlin;

import org.jspecify.annotations.NullMarked;
