/** Compares pairs of types that are written by hand: {@code @SmartAsyncPair}. Nothing is generated for them. */
@NullMarked
package io.github.smartasync.processor.pair;

import org.jspecify.annotations.NullMarked;
