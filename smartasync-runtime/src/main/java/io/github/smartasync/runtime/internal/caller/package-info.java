/** The check before a call: scopes, detectors, policy, and what is said of a misuse. */
@NullMarked
package io.github.smartasync.runtime.internal.caller;

import org.jspecify.annotations.NullMarked;
