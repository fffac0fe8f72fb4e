package goldens.future_type_variable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Driver {
    static CompletionStage<Integer> stage() {
        return CompletableFuture.completedFuture(1);
    }
}
