package io.github.smartasync.runtime.spi;

/**
 * Marks a thread class of one's own whose threads may block, whatever a framework says of them. Of marks at several
 * classes of a hierarchy the one nearest to the thread's own class holds.
 *
 * @see MustNotBlock
 */
public interface MayBlock {}
