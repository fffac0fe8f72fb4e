package io.github.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the views call the source for one method.
 *
 * @param blockingSide the method that a blocking view calls: of twins the blocking one
 * @param asyncSide the method that every other view calls: of twins the one with an async result
 * @param types what it gives
 * @param asyncResult the async result of {@code asyncSide}, if it has one
 */
public record SourceCall(
        Treatment treatment,
        SourceMethod blockingSide,
        SourceMethod asyncSide,
        ResultTypes types,
        Optional<AsyncResult> asyncResult) {

    /** How the views treat a method of the source. */
    public enum Treatment {
        /** It returns an async result: a blocking view awaits it, the others adopt it. */
        ASYNC,
        /** It blocks: a blocking view calls it on the calling thread, the others offload it. */
        BLOCKING,
        /** There are two, one of each kind: a blocking view calls the first, the others adopt the result of the second. */
        TWINS,
        /** All views call it as it is declared, exceptions included. */
        DIRECT
    }

    /** A method with an async result. */
    public static SourceCall async(SourceMethod method, AsyncResult result) {
        return new SourceCall(Treatment.ASYNC, method, method, result.types(), Optional.of(result));
    }

    /** The same, of which a blocking view returns the primitive. */
    public SourceCall unboxed() {
        return new SourceCall(treatment, blockingSide, asyncSide, types.unboxed(), asyncResult);
    }

    /** The same, of which views of some kinds give a view of what it gives. */
    public SourceCall as(Map<ViewKind, ClassName> views) {
        return new SourceCall(treatment, blockingSide, asyncSide, types.as(views), asyncResult);
    }

    /** A method that blocks and returns {@code void}, a primitive, or a type with its annotations. */
    public static SourceCall blocking(SourceMethod method, TypeName result) {
        return new SourceCall(Treatment.BLOCKING, method, method, ResultTypes.ofBlocking(result), Optional.empty());
    }

    /** Two methods that are one for their callers. */
    public static SourceCall twins(
            SourceMethod blocking, TypeName result, SourceMethod async, AsyncResult asyncResult) {
        ResultTypes types = ResultTypes.ofTwins(result, asyncResult.types());
        return new SourceCall(Treatment.TWINS, blocking, async, types, Optional.of(asyncResult));
    }

    /** A method that is called as it is. */
    public static SourceCall direct(SourceMethod method, TypeName result) {
        return new SourceCall(Treatment.DIRECT, method, method, ResultTypes.ofDirect(result), Optional.empty());
    }

    /** Whether all views call it as it is declared. */
    public boolean isDirect() {
        return treatment == Treatment.DIRECT;
    }

    /** The same call, with types that are named otherwise. */
    public SourceCall renamed(UnaryOperator<TypeName> names, UnaryOperator<SourceMethod> methods) {
        return new SourceCall(
                treatment,
                methods.apply(blockingSide),
                methods.apply(asyncSide),
                types.renamed(names),
                asyncResult.map(it -> new AsyncResult(
                        it.kind(), names.apply(it.value()), it.multiplicity(), it.raw(), it.conversion())));
    }
}
