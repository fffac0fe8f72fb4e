package io.github.smartasync.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A kind of async result that methods of a source can return: a type of the JDK or of a library, or a subtype of it. Of
 * two kinds that one type is, the first counts. One more kind is one more constant here.
 */
public enum ResultKind {
    /** Tells its listeners when it ends. */
    STAGE("java.util.concurrent.CompletionStage", Bridged.AS_STAGE, ""),

    /** Reactor's single value, or none. */
    MONO("reactor.core.publisher.Mono", Bridged.AS_OWN_STAGE, ".contextCapture().toFuture()"),

    /** Mutiny's single value. */
    UNI("io.smallrye.mutiny.Uni", Bridged.AS_OWN_STAGE, ".subscribeAsCompletionStage()"),

    /** Has to be waited for. */
    FUTURE("java.util.concurrent.Future", Bridged.AS_FUTURE, "");

    private final String type;
    private final Bridged bridged;
    private final String subscription;

    ResultKind(String type, Bridged bridged, String subscription) {
        this.type = type;
        this.bridged = bridged;
        this.subscription = subscription;
    }

    /** Which methods of the runtime take it. */
    private enum Bridged {
        AS_STAGE,
        /** A stage that is made for one call, so that nobody else minds if it is cancelled. */
        AS_OWN_STAGE,
        AS_FUTURE
    }

    /** The canonical name of the type. What it will hold is the argument for its first type parameter. */
    public String typeName() {
        return type;
    }

    /** The type, in code. */
    public ClassName type() {
        return ClassName.bestGuess(type);
    }

    /** What is called on it to get what the runtime takes; empty if the runtime takes it as it is. */
    public String subscription() {
        return subscription;
    }

    /** Whether it is a future, which has begun when the source returns it. */
    public boolean isFuture() {
        return subscription.isEmpty();
    }

    /** Whether a thread of the runtime's has to wait for it. */
    public boolean needsThread() {
        return bridged == Bridged.AS_FUTURE;
    }

    /** The method of an operation that waits for it. */
    public String await() {
        return switch (bridged) {
            case AS_STAGE, AS_OWN_STAGE -> "await";
            case AS_FUTURE -> "awaitFuture";
        };
    }

    /** The method of an operation that makes a future of the view of it. */
    public String adopt() {
        return switch (bridged) {
            case AS_STAGE -> "adopt";
            case AS_OWN_STAGE -> "adoptOwned";
            case AS_FUTURE -> "adoptFuture";
        };
    }
}
