package io.github.smartasync.runtime.spi;

/**
 * Marks a thread class of yours whose threads may block, whatever a framework says about them. If several classes of a
 * hierarchy have a mark, the one nearest to the thread's own class decides.
 *
 * @see MustNotBlock
 */
public interface MayBlock {}
