package goldens.deprecated_static_twins;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** Of twins that are static, either can be deprecated alone, or with another date. */
public class Parser {

    @SmartAsync
    public static int parse(String text) {
        return text.length();
    }

    /** @deprecated use {@link #parse} instead */
    @Deprecated
    @SmartAsync
    public static CompletableFuture<Integer> parseAsync(String text) {
        return CompletableFuture.completedFuture(text.length());
    }

    /** @deprecated blocks */
    @Deprecated
    @SmartAsync
    public static int read(String text) {
        return text.length();
    }

    @SmartAsync
    public static CompletableFuture<Integer> readAsync(String text) {
        return CompletableFuture.completedFuture(text.length());
    }

    @SmartAsync
    public static int count(String text) {
        return text.length();
    }

    @Deprecated(forRemoval = true)
    @SmartAsync
    public static CompletableFuture<Integer> countAsync(String text) {
        return CompletableFuture.completedFuture(text.length());
    }
}
