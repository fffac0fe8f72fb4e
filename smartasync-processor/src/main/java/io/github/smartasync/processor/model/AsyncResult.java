package io.github.smartasync.processor.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * The async result of a method of the source.
 *
 * @param value what it will hold, boxed, with its annotations; of many values, what each is
 * @param multiplicity how many of its values the views give
 * @param conversion what has to be called first, if the method returns something else
 * @param raw whether its type does not say what it will hold
 */
public record AsyncResult(
        ResultKind kind, TypeName value, Multiplicity multiplicity, boolean raw, Optional<Conversion> conversion) {

    /**
     * A call that turns what a method returns into an async result.
     *
     * @param method a method of the declared result, without parameters
     * @param declared the simple name of the type of that, for messages
     */
    public record Conversion(String method, String declared) {}

    /** What a method of an async view returns. */
    public static AsyncResult ofView(ResultTypes types) {
        return types.many()
                ? new AsyncResult(
                        ResultKind.FLOW_PUBLISHER, types.boxed(), Multiplicity.STREAM, false, Optional.empty())
                : new AsyncResult(
                        ResultKind.COMPLETABLE_FUTURE, types.boxed(), Multiplicity.ONE, false, Optional.empty());
    }

    /** What it gives, before a kind of view makes its own result of it. */
    public ResultTypes types() {
        return ResultTypes.ofAsync(value, kind, multiplicity);
    }

    /** The method of an operation with which a view that blocks gets what it returns. */
    public String await() {
        return switch (multiplicity) {
            case ONE -> kind.await();
            case FIRST -> "awaitFirst";
            case STREAM -> "stream";
            case LIST -> "awaitAll";
        };
    }

    /** The method of an operation with which a view of futures gets what it returns. */
    public String adopt() {
        return switch (multiplicity) {
            case ONE -> kind.adopt();
            case FIRST -> "adoptFirst";
            case STREAM -> "publisher";
            case LIST -> "adoptAll";
        };
    }

    /** The arguments of {@link #await()}, for a call that returns this result. */
    public CodeBlock awaited(CodeBlock operation, CodeBlock call) {
        return kind.awaited(operation, typed(converted(operation, call)));
    }

    /** The arguments of {@code adopt}, for a call that returns this result. */
    public CodeBlock adopted(CodeBlock operation, CodeBlock call) {
        return kind.taken(operation, typed(converted(operation, call)));
    }

    /**
     * The type arguments of {@link #adopt()}, or nothing.
     *
     * @param spelledOut whether compilers cannot infer what it will hold
     */
    public CodeBlock adoptTypes(boolean spelledOut) {
        return spelledOut && multiplicity == Multiplicity.ONE ? kind.adoptTypes(value) : CodeBlock.of("");
    }

    /** The declared result, checked for null and turned into one of this kind. */
    private CodeBlock converted(CodeBlock operation, CodeBlock call) {
        return conversion
                .map(it -> CodeBlock.of("$L.returned($L,$W$S).$N()", operation, call, it.declared(), it.method()))
                .orElse(call);
    }

    /** One that does not say of what is taken as one of anything. */
    private CodeBlock typed(CodeBlock call) {
        return raw ? CodeBlock.of("($T<?>) $L", kind.type(), call) : call;
    }
}
