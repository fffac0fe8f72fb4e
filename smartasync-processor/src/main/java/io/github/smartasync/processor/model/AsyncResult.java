package io.github.smartasync.processor.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * The async result of a method of the source.
 *
 * @param value what it will hold, boxed, with its annotations; of many values, what each is
 * @param multiplicity how many of its values the views give
 * @param raw whether its type does not say what it will hold
 */
public record AsyncResult(ResultKind kind, TypeName value, Multiplicity multiplicity, boolean raw) {

    /** What a method of an async view returns. */
    public static AsyncResult ofView(ResultTypes types) {
        return types.many()
                ? new AsyncResult(ResultKind.FLOW_PUBLISHER, types.boxed(), Multiplicity.STREAM, false)
                : new AsyncResult(ResultKind.STAGE, types.boxed(), Multiplicity.ONE, false);
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
        return kind.awaited(operation, typed(call));
    }

    /** The arguments of {@link #adopt()}, for a call that returns this result. */
    public CodeBlock adopted(CodeBlock operation, CodeBlock call) {
        return kind.taken(operation, typed(call));
    }

    /** One that does not say of what is taken as one of anything. */
    private CodeBlock typed(CodeBlock call) {
        return raw ? CodeBlock.of("($T<?>) $L", kind.type(), call) : call;
    }
}
