package goldens.statics;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Parser {
    @SmartAsync
    public static CompletableFuture<Integer> parseAsync(String text) {
        return CompletableFuture.completedFuture(text.length());
    }

    @SmartAsync
    public static <T> List<T> repeat(T value, int times) throws IOException {
        return List.of(value);
    }

    @SmartAsync
    @SmartAsync.Direct
    public static String version() {
        return "1";
    }

    @SmartAsync
    public static void warmUp(String Parser, String parse, String SyncStatics) {}

    public static void notPicked() {}

    public CompletableFuture<String> rest() {
        return CompletableFuture.completedFuture("rest");
    }

    @Override
    public String toString() {
        return "parser";
    }
}
