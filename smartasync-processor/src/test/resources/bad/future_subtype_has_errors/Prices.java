package bad.future_subtype_has_errors;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public interface Prices {
    String name();

    Quoted quoted();

    Named<?> named();

    class Quoted extends CompletableFuture<CompletableFuture<Missing>> {} // [error]

    class Named<N extends Missing> extends CompletableFuture<N> {} // [error]
}
