package goldens.checked_exceptions;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

@SmartAsync
public class Files {
    public String read(String name) throws IOException, InterruptedException {
        if (name.isEmpty()) {
            throw new InterruptedException();
        }
        throw new IOException("no " + name);
    }

    public CompletableFuture<String> readAsyncOrThrow(String name) throws IOException {
        throw new IOException("no " + name);
    }

    @SmartAsync(failsWith = {IOException.class, TimeoutException.class})
    public CompletableFuture<String> fetch(String name) {
        return CompletableFuture.failedFuture(new IOException("no " + name));
    }

    public CompletableFuture<String> undeclared(String name) {
        return CompletableFuture.failedFuture(new IOException("no " + name));
    }

    public void fail() throws Throwable {
        throw new AssertionError("fails");
    }

    @Override
    public String toString() {
        return "files";
    }
}
