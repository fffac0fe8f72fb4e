package io.github.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One of the views that can be generated, and what makes it differ from the others. The names of the constants are those
 * of {@code SmartAsync.View}. One more kind is one more constant here and there, an option for its name, and a line in the
 * renderer's {@code View.of}.
 */
public enum ViewKind {
    /** Plain results: its methods block. */
    SYNC("sync", "Sync", "syncExtends", "blocking", Calls.BLOCK),

    /** Futures: its methods never block. */
    ASYNC("async", "Async", "asyncExtends", "async", Calls.RETURN_AT_ONCE),

    /** Reactor's publishers: each subscription is a call. */
    REACTOR("reactor", "Reactor", "", "reactor", Calls.RETURN_AT_ONCE),

    /** Mutiny's publishers: each subscription is a call. */
    MUTINY("mutiny", "Mutiny", "", "mutiny", Calls.RETURN_AT_ONCE),

    /** RxJava's publishers: each subscription is a call. */
    RXJAVA("rx", "Rx", "", "rx", Calls.RETURN_AT_ONCE),

    /** A mixin of blocking methods: each waits for its async partner on the same object. */
    MIXIN("blocking", "Blocking", "syncExtends", "blocking", Calls.BLOCK),

    /** A mixin of async methods: each offloads its blocking partner on the same object. */
    ASYNC_MIXIN("futures", "Futures", "asyncExtends", "futures", Calls.RETURN_AT_ONCE);

    private static final ClassName PUBLISHER = ClassName.get("java.util.concurrent", "Flow", "Publisher");
    private static final ClassName COMPLETABLE_FUTURE = ClassName.get("java.util.concurrent", "CompletableFuture");

    private final String option;
    private final String suffix;
    private final String extendsOption;
    private final String parameter;
    private final Calls calls;

    ViewKind(String option, String suffix, String extendsOption, String parameter, Calls calls) {
        this.option = option;
        this.suffix = suffix;
        this.extendsOption = extendsOption;
        this.parameter = parameter;
        this.calls = calls;
    }

    /** How the methods of a view treat their caller. */
    private enum Calls {
        BLOCK,
        RETURN_AT_ONCE
    }

    /** The option that names the view; also what the view is called in sentences, and how its factory begins. */
    public String option() {
        return option;
    }

    /** What the name of the view ends in, unless the option says otherwise. */
    public String suffix() {
        return suffix;
    }

    /** The option that names an interface for the view to extend, if there is one. */
    public Optional<String> extendsOption() {
        return extendsOption.isEmpty() ? Optional.empty() : Optional.of(extendsOption);
    }

    /** What a parameter is called that takes an implementation of this view. */
    public String parameter() {
        return parameter;
    }

    /** Whether the view is generated if the source does not say which ones it wants. */
    public boolean byDefault() {
        return switch (this) {
            case SYNC, ASYNC -> true;
            case REACTOR, MUTINY, RXJAVA, MIXIN, ASYNC_MIXIN -> false;
        };
    }

    /** The view that {@code from} takes, if the view has such a factory. */
    public Optional<ViewKind> from() {
        return switch (this) {
            case SYNC, REACTOR, MUTINY, RXJAVA -> Optional.of(ASYNC);
            case ASYNC -> Optional.of(SYNC);
            case MIXIN, ASYNC_MIXIN -> Optional.empty();
        };
    }

    /**
     * Whether it is no view of an object, but a part of its interface: default methods for what the interface has in one
     * form only.
     */
    public boolean isMixin() {
        return switch (this) {
            case SYNC, ASYNC, REACTOR, MUTINY, RXJAVA -> false;
            case MIXIN, ASYNC_MIXIN -> true;
        };
    }

    /** Whether the view has a method for methods of the source of this form. */
    public boolean has(SourceCall.Treatment treatment) {
        return switch (this) {
            case SYNC, ASYNC, REACTOR, MUTINY, RXJAVA -> true;
            case MIXIN -> treatment == SourceCall.Treatment.ASYNC;
            case ASYNC_MIXIN -> treatment == SourceCall.Treatment.BLOCKING;
        };
    }

    /** What the name of the class behind the view ends in; views with the same ending share one class. */
    public String companionSuffix() {
        return byDefault() ? "Views" : suffix + "Views";
    }

    /**
     * Whether the methods of the view block and throw, as an ordinary method does. Then they call the blocking one of twins,
     * and the view can be a resource that is closed.
     */
    public boolean blocks() {
        return calls == Calls.BLOCK;
    }

    /** What a method of the view returns. */
    public TypeName result(ResultTypes declared) {
        ResultTypes types = declared.in(this);
        if (types.direct()) {
            return types.plain();
        }
        return switch (this) {
            case SYNC, MIXIN -> types.plain();
            case ASYNC, ASYNC_MIXIN ->
                ParameterizedTypeName.get(types.many() ? PUBLISHER : COMPLETABLE_FUTURE, types.boxed());
            case REACTOR -> publisher(types.published(), ResultKind.MONO, ResultKind.FLUX);
            case MUTINY -> publisher(types.published(), ResultKind.UNI, ResultKind.MULTI);
            case RXJAVA -> rxResult(types.published());
        };
    }

    private static TypeName publisher(ResultTypes types, ResultKind one, ResultKind many) {
        return ParameterizedTypeName.get((types.many() ? many : one).type(), types.boxed());
    }

    /** RxJava has a type for each of: nothing, a value that is never missing, one that can be, and many. */
    private static TypeName rxResult(ResultTypes types) {
        return !types.many() && types.isNothingOrNull()
                ? ResultKind.COMPLETABLE.type()
                : publisher(types, types.present() ? ResultKind.SINGLE : ResultKind.MAYBE, ResultKind.FLOWABLE);
    }

    /**
     * What a method is called in the view. Both views of a source share their names. A mixin of async methods stands beside
     * the methods that it calls, so its own have a suffix.
     *
     * @param shared its name in the views
     * @param source its name in the source
     */
    public String name(String shared, String source) {
        return this == ASYNC_MIXIN && shared.equals(source) ? source + "Async" : shared;
    }

    /** The library that the view needs besides the runtime, if any. */
    public Optional<Artifact> artifact() {
        return switch (this) {
            case SYNC, ASYNC, MIXIN, ASYNC_MIXIN -> Optional.empty();
            case REACTOR -> Optional.of(new Artifact("reactor", "smartasync-reactor", "Mono", "Flux"));
            case MUTINY -> Optional.of(new Artifact("mutiny", "smartasync-mutiny", "Uni", "Multi"));
            case RXJAVA -> Optional.of(new Artifact("rxjava3", "smartasync-rxjava3", "Maybe", "Flowable"));
        };
    }

    /**
     * A library of ours for views of one kind.
     *
     * @param packageName the last part of the name of its package
     * @param name its name, in the group {@code io.github.smartasync}
     * @param one the library's type of a single value
     * @param many the library's type of a stream
     */
    public record Artifact(String packageName, String name, String one, String many) {

        /** The class that makes a publisher of this type, by its simple name: each subscription is a call. */
        public ClassName callOf(String publisher) {
            return ClassName.get("io.github.smartasync." + packageName, publisher + "Call");
        }
    }

    /** The failures of its source method that a method of the view throws. */
    public <T> List<T> thrown(List<T> failures, boolean direct) {
        return blocks() || direct ? failures : List.of();
    }

    /** The method of the source that a method of the view calls. */
    public SourceMethod called(SourceCall call) {
        return blocks() ? call.blockingSide() : call.asyncSide();
    }
}
