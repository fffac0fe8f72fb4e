package goldens.sub_clients_foreign.library;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

public class Client {

    public Files files() {
        return new Files();
    }

    public CompletableFuture<Files> filesLater() {
        return CompletableFuture.completedFuture(new Files());
    }

    public Files open(String folder) throws IOException {
        return new Files();
    }

    public Client withTimeout(int seconds) {
        return new Client();
    }

    @Override
    public String toString() {
        return "client";
    }
}
