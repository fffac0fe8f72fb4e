package goldens.nullness_declarations;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** What annotations of methods and parameters say of null holds in the views, where they return the same. */
@SmartAsync
public class Store {

    @Audited
    @Nullable
    public String find(@Nonnull(when = "MAYBE") String key, @Audited @Nullable String fallback) {
        return fallback;
    }

    /** That the future is never null says nothing of what it holds. */
    @Nonnull
    public CompletableFuture<String> load(@Nullable String key) {
        return CompletableFuture.completedFuture(key);
    }

    @Nullable
    public Integer count(@Nonnull String key) {
        return key.length();
    }

    @Nonnull
    public CompletableFuture<Integer> countAsync(@Nonnull String key) {
        return CompletableFuture.completedFuture(key.length());
    }

    @SmartAsync.Direct
    @Nullable
    public String name() {
        return "store";
    }

    @SmartAsync
    @Nullable
    public static String parse(@Nullable String text) {
        return text;
    }
}
