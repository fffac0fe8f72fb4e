package bad.pair_of_classes;

import io.github.smartasync.SmartAsyncPair;
import java.util.concurrent.CompletableFuture;

@SmartAsyncPair(blocking = Client.class, async = AsyncClient.class)
@SmartAsyncPair(blocking = Session.class, async = AsyncSession.class)
class Parity {}

class Client {
    public Client withName(String name) {
        return this;
    }

    public Session session() {
        return new Session();
    }

    public Session open(Session parent) {
        return parent;
    }

    public String ping() { // [SA091]
        return "pong";
    }

    String hidden() {
        return "";
    }
}

class AsyncClient {
    public AsyncClient withName(String name) {
        return this;
    }

    public AsyncSession session() {
        return new AsyncSession();
    }

    public CompletableFuture<AsyncSession> open(AsyncSession parent) {
        return CompletableFuture.completedFuture(parent);
    }

    public static CompletableFuture<String> pingAsync() {
        return CompletableFuture.completedFuture("pong");
    }
}

class Session {
    public final String run(String query) {
        return query;
    }
}

class AsyncSession {
    public CompletableFuture<StringBuilder> run(String query) { // [SA092]
        return CompletableFuture.completedFuture(new StringBuilder(query));
    }
}
