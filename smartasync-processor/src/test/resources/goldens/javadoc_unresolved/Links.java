package goldens.javadoc_unresolved;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/**
 * Links to {@link Nowhere}, {@link Nowhere#to(int) nowhere at all}, {@link #missing()}, {@link List}, {@linkplain Void#x it},
 * {@link java.util.Map.Entry#getKey()} and {@value #NUMBER}.
 *
 * @see Nowhere
 * @see "A book"
 * @see <a href="https://example.org">a page</a>
 */
@SmartAsync
@SuppressWarnings("doclint")
public class Links {
    /** A number. */
    public static final int NUMBER = 1;

    /**
     * {@inheritDoc}
     *
     * @throws NoSuchType never
     * @throws java.io.IOException undeclared
     * @param nobody not there
     * @return a future that will be completed with {@link Nowhere}
     * @customTag text
     */
    public CompletableFuture<String> all(String some) {
        return CompletableFuture.completedFuture(some);
    }

    /**
     * Blocks.
     *
     * @throws NoSuchType never
     */
    public void block() {}

    @Override
    public String toString() {
        return "links";
    }
}
