package io.github.smartasync.processor.assemble;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.draft.MethodNames;
import io.github.smartasync.processor.extend.Translators;
import io.github.smartasync.processor.model.AsyncResult;
import io.github.smartasync.processor.model.AsyncResult.Conversion;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.MethodOptions;
import io.github.smartasync.processor.model.ParameterModel;
import io.github.smartasync.processor.model.SourceCall;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.Timeout;
import io.github.smartasync.processor.model.TranslatorModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.scan.Deprecations;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedResult;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.Erasures;
import io.github.smartasync.processor.types.MissingSupertypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes the model of one method from what was read and judged. */
final class MethodAssembler {

    private final Elements elements;
    private final Types types;
    private final LintFacts lint;
    private final RawInheritance inheritance;
    private final MissingSupertypes missingSupertypes = new MissingSupertypes();
    private final ScannedSource source;
    private final TypeVariableNames variables;
    private final ParameterNames parameterNames;
    private final Translators translators;
    private final DeclaredNullness nullness;
    private final MethodComments comments;

    MethodAssembler(
            Elements elements,
            Types types,
            ScannedSource source,
            TypeVariableNames variables,
            ParameterNames parameterNames,
            Translators translators) {
        this.elements = elements;
        this.types = types;
        this.lint = new LintFacts(elements);
        this.inheritance = new RawInheritance(types);
        this.source = source;
        this.variables = variables;
        this.parameterNames = parameterNames;
        this.translators = translators;
        this.nullness = new DeclaredNullness(elements, source.home(), source.foreign());
        this.comments = new MethodComments(elements, types);
    }

    MethodModel assemble(
            DraftedMethod draft,
            Set<ViewKind> overriding,
            Set<String> overridingLint,
            Set<ViewKind> leftOut,
            Map<ViewKind, ExecutableElement> replaced) {
        ScannedMethod method = draft.method();
        MethodNames names = variables.of(method);
        List<TypeVariableName> typeParameters = names.typeParameters();
        List<ParameterModel> parameters = parameters(draft, names);
        return new MethodModel(
                draft.name(),
                typeParameters,
                parameters,
                method.element().isVarArgs(),
                method.isStatic(),
                overriding,
                sourceCall(draft, names),
                failures(draft, names),
                options(draft),
                missingSupertypes.areThereOf(blockingResult(draft)),
                List.copyOf(lint(draft, overridingLint)),
                List.copyOf(lint.naming(thrown(draft))),
                leftOut,
                comments.ofSource(draft),
                comments.ofTwins(draft, replaced, typeParameters, parameters));
    }

    private List<ParameterModel> parameters(DraftedMethod draft, MethodNames names) {
        List<String> called = parameterNames.of(draft.method());
        List<TypeName> typeNames =
                draft.declaring().element().equals(draft.method().element())
                        ? names.parameters()
                        : variables.ofTwin(draft.declaring(), draft.method()).parameters();
        List<ParameterModel> parameters = new ArrayList<>();
        for (TypeMirror type : draft.method().type().getParameterTypes()) {
            int position = parameters.size();
            parameters.add(new ParameterModel(
                    called.get(position),
                    typeNames.get(position),
                    Erasures.simpleName(type, types),
                    nullness.of(draft.method().element().getParameters().get(position))));
        }
        return parameters;
    }

    private SourceCall sourceCall(DraftedMethod draft, MethodNames names) {
        SourceCall call = plainCall(draft, names);
        return draft.subClient().map(subClient -> call.as(subClient.views())).orElse(call);
    }

    private SourceCall plainCall(DraftedMethod draft, MethodNames names) {
        ScannedMethod method = draft.method();
        SourceMethod called = called(method, names);
        return switch (draft.treatment()) {
            case DIRECT -> SourceCall.direct(called, names.result());
            case BLOCKING -> SourceCall.blocking(called, names.result());
            case ASYNC -> {
                SourceCall call = SourceCall.async(called, asyncResult(method, names));
                yield draft.unboxed() ? call.unboxed() : call;
            }
            case TWINS -> {
                ScannedMethod blocking = draft.blockingSide();
                MethodNames its = variables.ofTwin(blocking, method);
                yield SourceCall.twins(called(blocking, its), its.result(), called, asyncResult(method, names));
            }
        };
    }

    private AsyncResult asyncResult(ScannedMethod method, MethodNames names) {
        ScannedResult result = method.asyncResult().orElseThrow();
        return new AsyncResult(
                result.kind(),
                nullness.ofUnbounded(method.element(), names.value()),
                result.multiplicity(),
                result.raw(),
                result.conversion().map(name -> new Conversion(name, Erasures.simpleName(method.result(), types))));
    }

    private static TypeMirror blockingResult(DraftedMethod draft) {
        ScannedMethod called = draft.blockingSide();
        return draft.asyncResult().isPresent()
                ? called.asyncResult().map(ScannedResult::plain).orElse(called.result())
                : called.result();
    }

    private SourceMethod called(ScannedMethod method, MethodNames names) {
        return new SourceMethod(
                method.name(),
                method.element().getParameters().stream()
                        .map(parameter -> Erasures.of(parameter.asType(), types))
                        .toList(),
                names.thrown(),
                nullness.of(method.element()),
                Deprecations.of(method.element(), elements),
                callLint(method));
    }

    private List<String> callLint(ScannedMethod method) {
        Set<String> found = new TreeSet<>();
        lint.deprecation(method.element()).ifPresent(found::add);
        if (inheritance.isUncheckedCall(source.type(), method)) {
            found.add("unchecked");
        }
        return List.copyOf(found);
    }

    private List<TypeName> failures(DraftedMethod draft, MethodNames names) {
        if (draft.blockingTwin().isPresent()) {
            return variables.ofTwin(draft.blockingTwin().get(), draft.method()).thrown();
        }
        return thrown(draft).stream().map(names::of).toList();
    }

    /** What a blocking view throws: of twins, what the blocking one does. */
    private List<TypeMirror> thrown(DraftedMethod draft) {
        if (draft.blockingTwin().isPresent()) {
            return List.copyOf(draft.blockingTwin().get().thrown());
        }
        List<TypeMirror> thrown = new ArrayList<>(draft.method().thrown());
        for (TypeMirror failure : draft.failsWith()) {
            if (thrown.stream().noneMatch(known -> types.isSubtype(failure, known))) {
                thrown.add(failure);
            }
        }
        return thrown;
    }

    private MethodOptions options(DraftedMethod draft) {
        return new MethodOptions(
                option(draft, ScannedOptions::executor).filter(name -> !name.isBlank()),
                option(draft, ScannedOptions::timeout)
                        .map(Timeout::nanos)
                        .filter(nanos -> nanos.isPresent() && nanos.getAsLong() >= 0)
                        .orElse(OptionalLong.empty()),
                option(draft, ScannedOptions::abandon).orElse(false),
                option(draft, ScannedOptions::translate)
                        .flatMap(type -> translators.usable(type, source))
                        .map(this::translator));
    }

    private TranslatorModel translator(TypeElement type) {
        return new TranslatorModel(
                ClassName.get(type),
                !type.getTypeParameters().isEmpty(),
                List.copyOf(lint.naming(List.of(type.asType()))));
    }

    /** The method's own option, that of its blocking twin, or that of the type. */
    private <T> Optional<T> option(DraftedMethod draft, Function<ScannedOptions, Optional<Option<T>>> option) {
        return draft.method()
                .options()
                .flatMap(option)
                .or(() -> draft.blockingTwin().flatMap(ScannedMethod::options).flatMap(option))
                .or(() -> source.options().flatMap(option))
                .map(Option::value);
    }

    /** What the views' declarations name: of an async result, what it will hold. */
    private Set<String> lint(DraftedMethod draft, Set<String> overridingLint) {
        ScannedMethod method = draft.method();
        List<TypeMirror> named = new ArrayList<>(draft.declaring().type().getParameterTypes());
        named.add(draft.asyncResult().map(ScannedResult::value).orElse(method.result()));
        named.addAll(thrown(draft));
        Set<String> found = new TreeSet<>(lint.naming(named));
        found.addAll(lint.declaring(method.type().getTypeVariables()));
        found.addAll(overridingLint);
        if (LintFacts.pollutesHeap(method.element(), draft.declaring().type().getParameterTypes())) {
            found.add("unchecked");
        }
        return found;
    }
}
