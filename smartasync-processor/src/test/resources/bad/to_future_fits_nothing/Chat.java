package bad.to_future_fits_nothing;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync( // [SA019 ECJ]
        toFuture = {
            "submit",
            "complete" // [SA019 JAVAC]
        })
class Chat {
    interface Action<T> {
        CompletableFuture<T> submit();

        T complete();
    }

    public Action<String> send() {
        return null;
    }

    @SmartAsync(toFuture = "submit") // [SA019]
    public String read() {
        return "";
    }
}
