package goldens.types_named_like_ours;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Confusing {
    public java.util.concurrent.CompletableFuture<Bridge> bridge(CompletableFuture future, SyncView view) {
        return java.util.concurrent.CompletableFuture.completedFuture(null);
    }

    public Objects objects(String string, java.lang.String real, Object object) {
        return null;
    }

    public void nothing(SmartAsyncRuntime runtime, ViewSetup setup, ViewCalls calls, ViewOperations operations) {}

    public int number() {
        return 1;
    }

    public Void ownVoid() {
        return null;
    }

    @java.lang.Deprecated(forRemoval = true)
    public java.lang.Integer old(Integer own) {
        return 1;
    }

    @SmartAsync
    public static AsyncStatics statics(Throwable throwable) {
        return null;
    }

    @java.lang.Override
    public java.lang.String toString() {
        return "confusing";
    }
}
