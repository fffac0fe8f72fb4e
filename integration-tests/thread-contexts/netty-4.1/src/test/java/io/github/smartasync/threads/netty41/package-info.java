/** Threads of Netty 4.1 and of what is built on it. */
@NullMarked
package io.github.smartasync.threads.netty41;

import org.jspecify.annotations.NullMarked;
