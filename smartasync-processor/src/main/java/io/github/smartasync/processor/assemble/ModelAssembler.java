package io.github.smartasync.processor.assemble;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.comment.DocScanner;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.extend.Extensions;
import io.github.smartasync.processor.extend.Translators;
import io.github.smartasync.processor.javac.JdkSources;
import io.github.smartasync.processor.model.BeanContainer;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.Superclass;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.scan.Deprecations;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.Mentions;
import io.github.smartasync.processor.types.TypeNames;
import io.github.smartasync.processor.types.Visibility;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes the model of a source from what was read and judged. */
public final class ModelAssembler {

    private final Elements elements;
    private final Types types;
    private final HiddenNames hiddenNames;
    private final Translators translators;
    private final OverloadLint overloads;
    private final ParameterNames parameterNames;

    public ModelAssembler(Elements elements, Types types, Translators translators) {
        this.elements = elements;
        this.types = types;
        this.hiddenNames = new HiddenNames(elements);
        this.translators = translators;
        this.overloads = new OverloadLint(elements, types);
        this.parameterNames = new ParameterNames(elements, JdkSources.ofThisJvm());
    }

    public SourceModel assemble(
            ScannedSource source,
            ViewNames names,
            Optional<BeanContainer> beans,
            List<DraftedMethod> drafts,
            Extensions extensions) {
        Visibility visibility = new Visibility(elements, source.home());
        TypeVariableNames variables =
                new TypeVariableNames(elements, types, TypeNames.keeping(visibility::canCopy), source);
        MethodAssembler methods = new MethodAssembler(elements, types, source, variables, parameterNames, translators);
        return new SourceModel(
                ClassName.get(source.element()),
                variables.ofSource().of(source.type()),
                typeParameters(source, variables.ofSource()),
                isPublic(source.element()),
                names,
                beans,
                supertypes(extensions, variables.ofSource().of(source.type())),
                extensions.superclass(),
                Deprecations.of(source.element(), elements),
                new NullMarking(elements).of(source.element(), source.home()),
                lint(source, drafts, extensions),
                hiddenNames.in(source.home(), supertypes(source, extensions)),
                constants(source, extensions),
                drafts.stream()
                        .map(draft -> methods.assemble(
                                draft,
                                extensions.overriding(draft.method().element()),
                                lintOfDeclaration(draft, drafts, extensions),
                                extensions.leftOut(draft.method().element()),
                                extensions.replaced(draft.method().element())))
                        .toList(),
                new DocScanner(elements, types).scan(source.element()));
    }

    private Set<String> lint(ScannedSource source, List<DraftedMethod> drafts, Extensions extensions) {
        List<TypeMirror> named = new ArrayList<>(extensions.named());
        if (source.element().getEnclosingElement() instanceof TypeElement outer) {
            named.add(outer.asType()); // the name of the source names it too
        }
        LintFacts lint = new LintFacts(elements);
        Set<String> found = new TreeSet<>(lint.naming(named));
        found.addAll(lint.declaring(source.typeParameters().stream()
                .map(parameter -> (TypeVariable) parameter.asType())
                .toList()));
        if (isPublic(source.element())) {
            List<TypeMirror> all = new ArrayList<>(extensions.named());
            source.typeParameters().forEach(parameter -> all.addAll(parameter.getBounds()));
            all.add(source.type());
            all.add(elements.getTypeElement(SourceModel.RUNTIME.canonicalName()).asType());
            drafts.forEach(draft -> all.addAll(draft.method().signature()));
            if (new ExportsLint(elements, source.home()).isSetOffBy(all)) {
                found.add("exports");
            }
        }
        return found;
    }

    /** Methods that set off lint because they stand beside other methods of the view, or override them. */
    private Set<String> lintOfDeclaration(DraftedMethod draft, List<DraftedMethod> all, Extensions extensions) {
        Set<String> found = new TreeSet<>(extensions.lint(draft.method().element()));
        // A draft is not ambiguous with itself: its parameters are related to themselves.
        boolean ambiguous = all.stream()
                .filter(other -> other.name().equals(draft.name()))
                .anyMatch(other -> overloads.areAmbiguous(draft.method(), other.method()));
        if (ambiguous) {
            found.add("overloads");
        }
        return found;
    }

    private Set<String> constants(ScannedSource source, Extensions extensions) {
        return supertypes(source, extensions).stream()
                .flatMap(type -> ElementFilter.fieldsIn(elements.getAllMembers(type)).stream())
                .map(field -> field.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    /** What each view extends. A mixin extends the source, unless the source extends it. */
    private static Map<ViewKind, List<TypeName>> supertypes(Extensions extensions, TypeName source) {
        Map<ViewKind, List<TypeName>> all = new EnumMap<>(ViewKind.class);
        extensions.overSource().forEach(mixin -> all.put(mixin, List.of(source)));
        extensions.supertypes().forEach((kind, types) -> all.merge(kind, types, ModelAssembler::joined));
        return all;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<TypeElement> supertypes(ScannedSource source, Extensions extensions) {
        List<TypeElement> all = new ArrayList<>(supertypes(extensions));
        if (!extensions.overSource().isEmpty()) {
            all.add(source.element());
        }
        return all;
    }

    private List<TypeElement> supertypes(Extensions extensions) {
        return Stream.concat(
                        extensions.supertypes().values().stream().flatMap(List::stream),
                        extensions.superclass().map(Superclass::type).stream())
                .map(type -> type instanceof ParameterizedTypeName generic ? generic.rawType() : type)
                .map(type -> elements.getTypeElement(type.withoutAnnotations().toString()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<TypeVariableName> typeParameters(ScannedSource source, TypeNames names) {
        List<TypeVariableName> declarations = new ArrayList<>();
        for (TypeParameterElement parameter : source.typeParameters()) {
            boolean resolved = parameter.getBounds().stream().noneMatch(Mentions::unresolved);
            declarations.add(resolved ? names.declaration(parameter) : names.declaration(parameter, List.of()));
        }
        return declarations;
    }

    private static boolean isPublic(TypeElement source) {
        for (Element each = source; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
