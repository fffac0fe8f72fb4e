package goldens.other_packages.base;

import java.util.concurrent.CompletableFuture;

public class Base {
    public CompletableFuture<String> inherited(Kind kind) {
        return CompletableFuture.completedFuture("inherited");
    }

    /** Of the other package. */
    public enum Kind {
        FIRST
    }
}
