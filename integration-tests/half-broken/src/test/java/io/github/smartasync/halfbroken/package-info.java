/** Sources as they are while somebody types: the processor bears them all, and adds nothing to what compilers say. */
@NullMarked
package io.github.smartasync.halfbroken;

import org.jspecify.annotations.NullMarked;
