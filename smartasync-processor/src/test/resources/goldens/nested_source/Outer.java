package goldens.nested_source;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

public class Outer {
    @SmartAsync
    public static class Inner {
        public CompletableFuture<Inner> self() {
            return CompletableFuture.completedFuture(this);
        }

        public Part part() {
            return new Part(1);
        }

        @Override
        public String toString() {
            return "inner";
        }

        /** A type that only the inner class declares. */
        public record Part(int number) {}
    }
}
