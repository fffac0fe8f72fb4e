package goldens.sealed_source;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public sealed interface Shape permits Circle {
    CompletableFuture<Double> area();
}
