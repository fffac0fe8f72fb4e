/** The check before a call: scopes, detectors, policy, and the messages about misuse. */
@NullMarked
package io.github.smartasync.runtime.internal.caller;

import org.jspecify.annotations.NullMarked;
