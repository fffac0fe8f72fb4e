package io.github.smartasync.runtime.spi;

/**
 * Marks a thread class of one's own whose threads must not block: an event loop, a game loop, a timer. The mark is known
 * by its name, so it works across class loaders too.
 *
 * <pre>{@code
 * final class GameLoop extends Thread implements MustNotBlock {}
 * }</pre>
 *
 * @see MayBlock
 */
public interface MustNotBlock {}
