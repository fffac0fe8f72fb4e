package goldens.conversions;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@SmartAsync(toFuture = "submit")
public class Chat {

    /**
     * Sends a text.
     *
     * @return an action of the text that was sent
     */
    public Action<String> send(String text) {
        return done(text);
    }

    public TextAction greetAsync() {
        return new TextAction() {
            @Override
            public TextAction loudly(boolean loudly) {
                return this;
            }

            @Override
            public CompletableFuture<String> submit() {
                return CompletableFuture.completedFuture("hello");
            }
        };
    }

    public Action<? extends List<? extends Number>> counts() {
        return done(List.of(1, 2));
    }

    public <T extends Comparable<T>> Action<T> max(T one, T other) {
        return done(one.compareTo(other) < 0 ? other : one);
    }

    @SmartAsync(failsWith = IOException.class, timeout = "2s")
    public Action<Void> delete(String text) {
        return () -> CompletableFuture.failedFuture(new IOException(text));
    }

    @SuppressWarnings("rawtypes")
    public Action raw() {
        return done("raw");
    }

    public Action<String> missing() {
        return null;
    }

    @SmartAsync(toFuture = "asStage")
    public Later<Integer> later() {
        return () -> CompletableFuture.completedFuture(7);
    }

    public String plain() {
        return "plain";
    }

    @SmartAsync.Direct
    public Action<String> direct() {
        return null;
    }

    private static <T> Action<T> done(T value) {
        return () -> CompletableFuture.completedFuture(value);
    }
}
