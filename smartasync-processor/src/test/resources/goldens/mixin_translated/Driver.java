package goldens.mixin_translated;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What fails does so with what the translator leaves alone, so that both partners fail alike. */
final class Driver {

    static OrdersBlocking orders() {
        return new Made();
    }

    static ArchiveFutures archive() {
        return new Shelf();
    }

    static final class Made implements Orders {

        @Override
        public CompletableFuture<String> findAsync(String id) {
            return CompletableFuture.failedFuture(new OrderException(id, null));
        }

        @Override
        public CompletionStage<Void> sendAsync(String failure) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Integer> countAsync() {
            return CompletableFuture.completedFuture(3);
        }

        @Override
        public CompletableFuture<String> plainAsync() {
            return CompletableFuture.failedFuture(new IllegalStateException("plain"));
        }
    }

    static final class Shelf implements Archive {

        @Override
        public String read(String id) throws OrderException {
            throw new OrderException(id, null);
        }

        @Override
        public void write(String id, String text) throws IOException {}
    }
}
