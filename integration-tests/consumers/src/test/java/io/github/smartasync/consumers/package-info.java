/** Builds as users have them: each compiles, runs, and gets right results through both views. */
@NullMarked
package io.github.smartasync.consumers;

import org.jspecify.annotations.NullMarked;
