package bad.fails_with_unchecked;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync( // [SA033 ECJ]
            failsWith = {
                IOException.class,
                IllegalStateException.class // [SA033 JAVAC]
            })
    CompletableFuture<String> country();
}
