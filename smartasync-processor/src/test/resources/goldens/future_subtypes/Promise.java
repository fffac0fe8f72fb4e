package goldens.future_subtypes;

import java.util.List;
import java.util.concurrent.CompletableFuture;

public class Promise<I extends Number> extends CompletableFuture<List<I>> {
    static <I extends Number> Promise<I> kept(I value) {
        Promise<I> promise = new Promise<>();
        promise.complete(List.of(value));
        return promise;
    }
}
