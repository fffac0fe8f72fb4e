/** Interfaces that applications and frameworks implement, to judge threads, carry context, translate failures and so on. */
@NullMarked
package io.github.smartasync.runtime.spi;

import org.jspecify.annotations.NullMarked;
