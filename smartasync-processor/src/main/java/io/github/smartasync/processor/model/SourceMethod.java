package io.github.smartasync.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A method of the source that is called.
 *
 * @param declaredParameters the erasures of the parameters where it is declared, by which Javadoc refers to it
 * @param thrown what it declares to throw, as a member of the source
 * @param nullness what annotations of the method, not of its result's type, say of null
 * @param callLint the javac lint categories that a call of it sets off: {@code deprecation}, {@code removal}, …
 */
public record SourceMethod(
        String name,
        List<TypeName> declaredParameters,
        List<TypeName> thrown,
        List<AnnotationSpec> nullness,
        Optional<Deprecation> deprecation,
        List<String> callLint) {

    public SourceMethod {
        declaredParameters = List.copyOf(declaredParameters);
        thrown = List.copyOf(thrown);
        nullness = List.copyOf(nullness);
        callLint = List.copyOf(callLint);
    }
}
