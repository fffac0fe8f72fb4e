package goldens.sub_clients_closeable;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Leads to clients that somebody has to close. */
@SmartAsync
public class Pool {

    public Session session() {
        return new Session();
    }

    public Session open(String found) throws IOException {
        return new Session();
    }

    public CompletableFuture<Session> later() {
        return CompletableFuture.completedFuture(new Session());
    }

    @Override
    public String toString() {
        return "pool";
    }
}
