package io.github.smartasync.runtime.spi;

/**
 * Marks a thread class of yours whose threads must not block: an event loop, a game loop, a timer. SmartAsync recognises
 * the mark by its name, so it also works across class loaders.
 *
 * <pre>{@code
 * final class GameLoop extends Thread implements MustNotBlock {}
 * }</pre>
 *
 * @see MayBlock
 */
public interface MustNotBlock {}
