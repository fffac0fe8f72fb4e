/** Threads of servers and clients that are not built on Netty. */
@NullMarked
package io.github.smartasync.threads.plain;

import org.jspecify.annotations.NullMarked;
