/** The frameworks that are asked about a thread on each call: one file for each. */
@NullMarked
package io.github.smartasync.runtime.internal.known.framework;

import org.jspecify.annotations.NullMarked;
