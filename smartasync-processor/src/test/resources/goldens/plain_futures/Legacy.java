package goldens.plain_futures;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

@SmartAsync
public class Legacy {
    public Future<String> submit(String job) {
        return CompletableFuture.completedFuture(job);
    }

    public FutureTask<Integer> task() {
        FutureTask<Integer> task = new FutureTask<>(() -> 1);
        task.run();
        return task;
    }

    @SmartAsync(timeout = "5s", executor = "db")
    public Future<Void> flush() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String toString() {
        return "legacy";
    }
}
