package io.github.smartasync.processor.model;

import com.palantir.javapoet.TypeName;

/** How the two views call the source for one method. */
public sealed interface SourceCall {

    /**
     * The source returns a future: the sync view awaits it, the async view adopts it.
     *
     * @param value the {@code T} of the future, boxed, with its annotations; {@code java.lang.Void} gives {@code void} in
     *     the sync view
     */
    record Future(SourceMethod method, FutureKind kind, TypeName value) implements SourceCall {}

    /**
     * The source blocks: the sync view calls it directly, the async view offloads it.
     *
     * @param result what the source returns: {@code void}, a primitive or a type, with its annotations
     */
    record Blocking(SourceMethod method, TypeName result) implements SourceCall {}

    /**
     * The source has both: the sync view calls the blocking one directly, the async view adopts the future of the other.
     *
     * @param result what the blocking method returns
     * @param value the {@code T} of the async method's future
     */
    record Twins(SourceMethod blocking, TypeName result, SourceMethod async, FutureKind kind, TypeName value)
            implements SourceCall {}

    /** Both views call it as it is declared, exceptions included. */
    record Direct(SourceMethod method, TypeName result) implements SourceCall {}
}
