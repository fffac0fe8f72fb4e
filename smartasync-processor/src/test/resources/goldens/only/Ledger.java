package goldens.only;

import java.util.concurrent.CompletableFuture;

public class Ledger {

    public static String open() {
        return "open";
    }

    public CompletableFuture<String> readAsync(long id) {
        return CompletableFuture.completedFuture("entry " + id);
    }

    public String readRaw(long id) {
        throw new IllegalStateException("not in the views");
    }

    public int readCount() {
        return 1;
    }

    public void write(String entry) {
        throw new IllegalStateException("not in the views");
    }

    public void close() {}

    public void close(boolean now) {
        throw new IllegalStateException("not in the views");
    }
}
