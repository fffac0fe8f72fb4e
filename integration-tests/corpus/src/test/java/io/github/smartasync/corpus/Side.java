package io.github.smartasync.corpus;

import java.util.List;

/** One of the views. */
enum Side {
    SYNC("Sync"),
    ASYNC("Async"),
    REACTOR("Reactor", "reactor.core.publisher.", "Mono", "Flux"),
    MUTINY("Mutiny", "io.smallrye.mutiny.", "Uni", "Multi"),
    RXJAVA("Rx", "io.reactivex.rxjava3.core.", "Maybe", "Flowable");

    /** Those that are made if nobody asks. */
    static final List<Side> DEFAULT = List.of(SYNC, ASYNC);

    final String suffix;
    private final String one;
    private final String many;

    Side(String suffix) {
        this(suffix, "", "", "");
    }

    Side(String suffix, String library, String one, String many) {
        this.suffix = suffix;
        this.one = library + one;
        this.many = library + many;
    }

    /** Which view its factory {@code from} takes. */
    Side from() {
        return this == ASYNC ? SYNC : ASYNC;
    }

    /**
     * What a view with no plain results returns for one value to come.
     *
     * @param boxed its type
     * @param isPresent whether it cannot be missing
     */
    String one(String boxed, boolean isPresent) {
        if (this == ASYNC) {
            return "java.util.concurrent.CompletableFuture<" + boxed + ">";
        }
        if (this == RXJAVA && boxed.equals("java.lang.Void")) {
            return "io.reactivex.rxjava3.core.Completable";
        }
        String type = this == RXJAVA && isPresent ? "io.reactivex.rxjava3.core.Single" : one;
        return type + "<" + boxed + ">";
    }

    /** What a view returns for many values. */
    String many(String boxed) {
        String type = switch (this) {
            case SYNC -> "java.util.stream.Stream";
            case ASYNC -> "java.util.concurrent.Flow.Publisher";
            case REACTOR, MUTINY, RXJAVA -> many;
        };
        return type + "<" + boxed + ">";
    }
}
