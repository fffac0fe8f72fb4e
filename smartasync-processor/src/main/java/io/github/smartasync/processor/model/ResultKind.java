package io.github.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A kind of async result that methods of a source can return: a type of the JDK or of a library, or a subtype of it. Of
 * several kinds that one type is, the first counts. One more kind is one more constant here.
 *
 * <p>A kind says how generated code turns a result into what the runtime takes: a stage, a future, or, if there can be many
 * values, a {@code Flow.Publisher}.
 */
public enum ResultKind {
    /** The future of the JDK that can be completed, and that most sources return. */
    COMPLETABLE_FUTURE("java.util.concurrent.CompletableFuture", Taken.AS_COMPLETABLE_FUTURE),

    /** Tells its dependents when it ends. */
    STAGE("java.util.concurrent.CompletionStage", Taken.AS_STAGE),

    /** Guava's future: tells its listeners when it ends. */
    LISTENABLE_FUTURE("com.google.common.util.concurrent.ListenableFuture", Taken.BY_LISTENER),

    /** The future of Google's API clients: as Guava's, but no subtype of it. */
    API_FUTURE("com.google.api.core.ApiFuture", Taken.BY_LISTENER),

    /** Has to be waited for. */
    FUTURE("java.util.concurrent.Future", Taken.AS_FUTURE),

    /** Reactor's single value. */
    MONO("reactor.core.publisher.Mono", ".contextCapture().toFuture()"),

    /** Mutiny's single value. */
    UNI("io.smallrye.mutiny.Uni", ".subscribeAsCompletionStage()"),

    /** RxJava's single value, which is never missing. */
    SINGLE("io.reactivex.rxjava3.core.Single", ".toCompletionStage()"),

    /** RxJava's single value, which can be missing. */
    MAYBE("io.reactivex.rxjava3.core.Maybe", ".toCompletionStage(null)"),

    /** RxJava's end without a value. */
    COMPLETABLE("io.reactivex.rxjava3.core.Completable", ".toCompletionStage(null)"),

    /** The future of Vert.x, which nobody can cancel. */
    VERTX_FUTURE("io.vertx.core.Future", ".toCompletionStage()"),

    /** Reactor's stream. */
    FLUX("reactor.core.publisher.Flux", Taken.AS_REACTIVE_PUBLISHER, ".contextCapture()"),

    /** Mutiny's stream. */
    MULTI("io.smallrye.mutiny.Multi", Taken.AS_PUBLISHER),

    /** RxJava's stream. */
    FLOWABLE("io.reactivex.rxjava3.core.Flowable", Taken.AS_REACTIVE_PUBLISHER),

    /** RxJava's stream without backpressure: what its subscriber does not take at once is kept without limit. */
    OBSERVABLE("io.reactivex.rxjava3.core.Observable", Taken.AS_OBSERVABLE),

    /** A stream of Reactive Streams. */
    PUBLISHER("org.reactivestreams.Publisher", Taken.AS_REACTIVE_PUBLISHER),

    /** A stream of the JDK. */
    FLOW_PUBLISHER("java.util.concurrent.Flow.Publisher", Taken.AS_PUBLISHER);

    private static final ClassName FLOW_ADAPTERS = ClassName.get("org.reactivestreams", "FlowAdapters");

    private final String type;
    private final Taken taken;
    private final String conversion;

    ResultKind(String type, Taken taken) {
        this(type, taken, "");
    }

    /** A single value. The given call of its library turns it into a future. */
    ResultKind(String type, String conversion) {
        this(type, Taken.CONVERTED, conversion);
    }

    ResultKind(String type, Taken taken, String conversion) {
        this.type = type;
        this.taken = taken;
        this.conversion = conversion;
    }

    /** How the runtime takes it. */
    private enum Taken {
        AS_COMPLETABLE_FUTURE,
        AS_STAGE,
        AS_FUTURE,
        BY_LISTENER,
        CONVERTED,
        AS_PUBLISHER,
        AS_REACTIVE_PUBLISHER,
        AS_OBSERVABLE
    }

    /** The canonical name of the type. What it will hold is the argument for its first type parameter. */
    public String typeName() {
        return type;
    }

    /** The type, in code. */
    public ClassName type() {
        return ClassName.bestGuess(type);
    }

    /** What sentences call it: a future, or the simple name of its type. */
    public String noun() {
        return switch (taken) {
            case AS_COMPLETABLE_FUTURE, AS_STAGE, AS_FUTURE, BY_LISTENER -> "future";
            case CONVERTED, AS_PUBLISHER, AS_REACTIVE_PUBLISHER, AS_OBSERVABLE -> simpleName();
        };
    }

    /** Whether it gives any number of values. */
    public boolean isMany() {
        return switch (taken) {
            case AS_COMPLETABLE_FUTURE, AS_STAGE, AS_FUTURE, BY_LISTENER, CONVERTED -> false;
            case AS_PUBLISHER, AS_REACTIVE_PUBLISHER, AS_OBSERVABLE -> true;
        };
    }

    /** Whether nothing happens until somebody subscribes, so that a view has to. */
    public boolean isLazy() {
        return isMany() || taken == Taken.CONVERTED;
    }

    /** Whether a thread of the runtime's has to wait for it. */
    public boolean needsThread() {
        return taken == Taken.AS_FUTURE;
    }

    /** The method of an operation that waits for {@link #taken}, if the result has one value. */
    public String await() {
        return switch (taken) {
            case AS_FUTURE, BY_LISTENER -> "awaitFuture";
            case AS_COMPLETABLE_FUTURE -> "await";
            case AS_STAGE, CONVERTED, AS_PUBLISHER, AS_REACTIVE_PUBLISHER, AS_OBSERVABLE -> "awaitStage";
        };
    }

    /** The arguments of that method, for a call that returns a result of this kind. */
    public CodeBlock awaited(CodeBlock operation, CodeBlock call) {
        return taken == Taken.BY_LISTENER ? call : taken(operation, call);
    }

    /** The method of an operation that makes the view's future from {@link #taken}, if the result has one value. */
    public String adopt() {
        return switch (taken) {
            case AS_COMPLETABLE_FUTURE -> "adopt";
            case AS_STAGE -> "adoptStage";
            case AS_FUTURE -> "adoptFuture";
            case BY_LISTENER -> "listen";
            case CONVERTED, AS_PUBLISHER, AS_REACTIVE_PUBLISHER, AS_OBSERVABLE -> "adoptOwned";
        };
    }

    /** The type arguments of {@link #adopt()}, for a result of some value, where compilers cannot infer them. */
    public CodeBlock adoptTypes(TypeName value) {
        return switch (taken) {
            case BY_LISTENER -> CodeBlock.of("<$T, $T<$T>>", value, type(), value);
            case AS_COMPLETABLE_FUTURE,
                    AS_STAGE,
                    AS_FUTURE,
                    CONVERTED,
                    AS_PUBLISHER,
                    AS_REACTIVE_PUBLISHER,
                    AS_OBSERVABLE -> CodeBlock.of("");
        };
    }

    /** What generated code hands to the runtime, for a call that returns a result of this kind. */
    public CodeBlock taken(CodeBlock operation, CodeBlock call) {
        return switch (taken) {
            case AS_COMPLETABLE_FUTURE, AS_STAGE, AS_FUTURE, AS_PUBLISHER -> call;
            case BY_LISTENER -> CodeBlock.of("$L,$W$T::addListener", call, type());
            case CONVERTED -> CodeBlock.of("$L$L", present(operation, call), conversion);
            case AS_REACTIVE_PUBLISHER ->
                CodeBlock.of("$T.toFlowPublisher($L$L)", FLOW_ADAPTERS, present(operation, call), conversion);
            case AS_OBSERVABLE ->
                CodeBlock.of(
                        "$T.toFlowPublisher($L.toFlowable($T.BUFFER))",
                        FLOW_ADAPTERS,
                        present(operation, call),
                        ClassName.get("io.reactivex.rxjava3.core", "BackpressureStrategy"));
        };
    }

    /** The result, checked for null, so that the message about a null names the operation. */
    private CodeBlock present(CodeBlock operation, CodeBlock call) {
        return CodeBlock.of("$L.returned($L,$W$S)", operation, call, simpleName());
    }

    private String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The kinds that only their own type counts as: a type that extends one of them can be anything. */
    public static List<ResultKind> bare() {
        return List.of(PUBLISHER, FLOW_PUBLISHER);
    }
}
