package goldens.clashing_parameters;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Clash {
    public CompletableFuture<String> service(String service, String failure, String runtime) {
        return CompletableFuture.completedFuture(service + failure + runtime);
    }

    public String call(String call, String operation, String setup) {
        return call;
    }

    public String async(String async, String blocking) {
        return async;
    }

    public CompletableFuture<String> blocking(String service, String blocking) {
        return CompletableFuture.completedFuture(blocking);
    }

    public String runtime(String java, String io, String Objects, String Bridge, String AsyncView) {
        return java;
    }

    public CompletableFuture<String> failure(String failed) {
        return CompletableFuture.completedFuture(failed);
    }

    public CompletableFuture<String> setup() {
        return CompletableFuture.completedFuture("setup");
    }

    public CompletableFuture<String> java() {
        return CompletableFuture.completedFuture("java");
    }

    public String Objects() {
        return "objects";
    }

    @Override
    public String toString() {
        return "clash";
    }
}
