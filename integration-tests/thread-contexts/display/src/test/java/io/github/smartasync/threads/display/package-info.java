/** Threads of user interfaces. */
@NullMarked
package io.github.smartasync.threads.display;

import org.jspecify.annotations.NullMarked;
