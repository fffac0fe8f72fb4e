package goldens.inner_of_generic;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Box<T> {
    /** An inner class that shares the type variable. */
    public class Lid {
        @Override
        public String toString() {
            return "lid";
        }
    }

    public CompletableFuture<Lid> lid() {
        return CompletableFuture.completedFuture(new Lid());
    }

    public Box<String>.Lid other(Box<Integer>.Lid lid) {
        return null;
    }

    @Override
    public String toString() {
        return "box";
    }
}
