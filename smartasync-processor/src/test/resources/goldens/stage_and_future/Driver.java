package goldens.stage_and_future;

import java.util.concurrent.CompletableFuture;

class Driver {
    /** A completable future that is both by declaration. */
    static final class Kept<T> extends CompletableFuture<T> implements Both<T> {}

    static Source source() {
        return new Source() {
            @Override
            public Both<String> both() {
                Kept<String> kept = new Kept<>();
                kept.complete("both");
                return kept;
            }

            @Override
            public String toString() {
                return "source";
            }
        };
    }
}
