package io.github.smartasync.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One source and the views it asks for.
 *
 * @param source the source, for references to the class itself
 * @param sourceType the source with its own type variables as arguments
 * @param typeParameters the type variables of the source, with bounds: those of both views
 * @param isPublic whether the views are public; they are package-private otherwise
 * @param names what the generated types are called and where they go
 * @param beans the container whose beans the views are to be, if any
 * @param supertypes what each view extends: views of annotated supertypes, {@code syncExtends}, {@code AutoCloseable}
 * @param superclass the class that a sync view which is a class extends
 * @param nullMarking the null-marking annotations of the source that its views must repeat to mean the same
 * @param lint the javac lint categories that a view sets off by what it is declared with: bounds of type variables,
 *     what it extends, and, as {@code exports}, what all of it names
 * @param hiddenNames simple names that mean something else in the views: types of the package that hide those of
 *     {@code java.lang}, and member types that a view inherits
 * @param inheritedConstants names of constants that a view inherits
 * @param methods the methods of both views, in the order of the source, inherited ones last
 */
public record SourceModel(
        ClassName source,
        TypeName sourceType,
        List<TypeVariableName> typeParameters,
        boolean isPublic,
        ViewNames names,
        Optional<BeanContainer> beans,
        Map<ViewKind, List<TypeName>> supertypes,
        Optional<Superclass> superclass,
        Optional<Deprecation> deprecation,
        List<AnnotationSpec> nullMarking,
        Set<String> lint,
        Set<String> hiddenNames,
        Set<String> inheritedConstants,
        List<MethodModel> methods,
        DocComment doc) {

    /** Checks that generated code can see the runtime: factories take one. */
    public static final ClassName RUNTIME = ClassName.get("io.github.smartasync.runtime", "SmartAsyncRuntime");

    public SourceModel {
        typeParameters = List.copyOf(typeParameters);
        supertypes = Map.copyOf(supertypes);
        nullMarking = List.copyOf(nullMarking);
        lint = Set.copyOf(lint);
        hiddenNames = Set.copyOf(hiddenNames);
        inheritedConstants = Set.copyOf(inheritedConstants);
        methods = List.copyOf(methods);
    }

    /** Whether there is nothing to make an object for: all methods are static. */
    public boolean isStatic() {
        return !methods.isEmpty() && methods.stream().allMatch(MethodModel::isStatic);
    }

    /** The part of it that one mixin is made of. */
    public SourceModel ofMixin(ViewKind mixin) {
        return new SourceModel(
                source,
                sourceType,
                typeParameters,
                isPublic,
                names.with(names.view(mixin).map(name -> Map.of(mixin, name)).orElse(Map.of())),
                Optional.empty(),
                supertypes,
                superclass,
                deprecation,
                nullMarking,
                lint,
                hiddenNames,
                inheritedConstants,
                methods.stream()
                        .filter(method -> method.isIn(mixin))
                        .map(method -> method.in(mixin))
                        .toList(),
                doc);
    }

    /** What a view extends. */
    public List<TypeName> supertypes(ViewKind kind) {
        return supertypes.getOrDefault(kind, List.of());
    }
}
