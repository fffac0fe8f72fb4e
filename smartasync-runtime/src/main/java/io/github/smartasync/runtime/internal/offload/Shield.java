package io.github.smartasync.runtime.internal.offload;

/**
 * Keeps an interrupt from a method for the time in which its thread runs another one in place.
 *
 * @param interrupted what is done instead, by whoever would have interrupted
 */
record Shield(Runnable interrupted) {}
