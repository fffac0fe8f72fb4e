package goldens.listenable_futures;

import com.google.api.core.ApiFuture;
import com.google.api.core.ApiFutures;
import com.google.common.util.concurrent.FluentFuture;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.github.smartasync.SmartAsync;
import java.io.IOException;

@SmartAsync
public class Prices {

    public ListenableFuture<Integer> price(String sku) {
        return Futures.immediateFuture(sku.length());
    }

    @SmartAsync(failsWith = IOException.class, timeout = "2s")
    public ListenableFuture<String> failing() {
        return Futures.immediateFailedFuture(new IOException("no prices"));
    }

    public FluentFuture<Void> refreshAsync() {
        return FluentFuture.from(Futures.immediateFuture(null));
    }

    public SettableFuture<? extends Number> bounded() {
        SettableFuture<Integer> future = SettableFuture.create();
        future.set(7);
        return future;
    }

    @SuppressWarnings("rawtypes")
    public ListenableFuture raw() {
        return Futures.immediateFuture("raw");
    }

    public ApiFuture<String> api() {
        return ApiFutures.immediateFuture("google");
    }

    public ListenableFuture<String> nothing() {
        return null;
    }

    public ListenableFuture<String> throwing() {
        throw new IllegalStateException("broken");
    }

    @Override
    public String toString() {
        return "prices";
    }
}
