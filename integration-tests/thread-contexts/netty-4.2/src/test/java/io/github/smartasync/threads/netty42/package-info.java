/** Threads of Netty 4.2, of what is built on it, of the JDK, and of libraries without Netty. */
@NullMarked
package io.github.smartasync.threads.netty42;

import org.jspecify.annotations.NullMarked;
