/** A service, its sync view, and what has to come of a call of it on a thread of a framework. */
@NullMarked
package io.github.smartasync.threads;

import org.jspecify.annotations.NullMarked;
