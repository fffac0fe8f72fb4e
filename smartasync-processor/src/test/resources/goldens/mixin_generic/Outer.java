package goldens.mixin_generic;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

public final class Outer {

    private Outer() {}

    @SmartAsync(views = SmartAsync.View.MIXIN)
    public interface Nested<T extends Nested<T>> extends Outer_NestedBlocking<T> {

        CompletableFuture<T> selfAsync();
    }
}
