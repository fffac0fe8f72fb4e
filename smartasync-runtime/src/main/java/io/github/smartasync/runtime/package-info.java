/**
 * What you configure and what you meet: the {@linkplain io.github.smartasync.runtime.SmartAsyncRuntime runtime}, the policy
 * for threads that must not block, and the exceptions.
 */
@NullMarked
package io.github.smartasync.runtime;

import org.jspecify.annotations.NullMarked;
