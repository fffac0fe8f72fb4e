package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.MissingSupertypes;
import io.github.smartasync.processor.types.NamedTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Types that views take for plain values, but that look like the result of a call that is still to end: an abstraction of one
 * value to which one can subscribe or listen, or that offers a future.
 */
final class LooksAsync {

    /** Methods that show that a result comes later, if its type has one type parameter. */
    private static final Set<String> SIGNS = Set.of(
            "addCallback", "addListener", "enqueue", "onComplete", "queue", "subscribe", "thenAccept", "whenComplete");

    private static final Pattern CONVERSION = Pattern.compile("(?:to|as)\\w*(?:Future|Stage)|submit|\\w+Async");

    private final Elements elements;
    private final Types types;
    private final List<TypeMirror> futures;
    private final List<TypeMirror> others;
    private final MissingSupertypes missingSupertypes = new MissingSupertypes();
    private final Map<String, Optional<Look>> known = new TreeMap<>();

    LooksAsync(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.futures = erasures("java.util.concurrent.Future", "java.util.concurrent.CompletionStage");
        this.others = erasures("java.lang.Iterable", "java.util.Map", "java.util.stream.BaseStream");
    }

    /**
     * How a type looks.
     *
     * @param type the simple name of the type that says so, which can be a supertype
     * @param signs its methods that tell
     * @param conversions those of them that give a future
     */
    record Look(String type, Set<String> signs, Set<String> conversions) {}

    /** How a result looks; empty if like a value. */
    Optional<Look> of(TypeMirror result) {
        if (!(result instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement type)
                || missingSupertypes.areThereOf(declared) // ECJ does not tell its members
                || others.stream().anyMatch(other -> types.isSubtype(types.erasure(result), other))) {
            return Optional.empty();
        }
        return known.computeIfAbsent(type.getQualifiedName().toString(), name -> look(type));
    }

    private Optional<Look> look(TypeElement type) {
        Set<String> signs = new TreeSet<>();
        Set<String> conversions = new TreeSet<>();
        String says = "";
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            TypeElement owner = Enclosing.type(method);
            if (!isCallable(method) || isOfPlatform(owner)) {
                continue;
            }
            boolean converts = converts(method);
            if (converts || (owner.getTypeParameters().size() == 1 && isSign(method))) {
                signs.add(method.getSimpleName().toString());
                says = owner.getSimpleName().toString();
            }
            if (converts) {
                conversions.add(method.getSimpleName().toString());
            }
        }
        return signs.isEmpty() ? Optional.empty() : Optional.of(new Look(says, signs, conversions));
    }

    private static boolean isCallable(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private boolean isOfPlatform(TypeElement type) {
        String name = elements.getPackageOf(type).getQualifiedName().toString();
        return Stream.of("java.", "javax.", "kotlin.").anyMatch((name + ".")::startsWith);
    }

    private static boolean isSign(ExecutableElement method) {
        return SIGNS.contains(method.getSimpleName().toString());
    }

    private boolean converts(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && CONVERSION.matcher(method.getSimpleName()).matches()
                && !missingSupertypes.areThereOf(method.getReturnType())
                && futures.stream().anyMatch(future -> types.isSubtype(types.erasure(method.getReturnType()), future));
    }

    private List<TypeMirror> erasures(String... names) {
        return Stream.of(names)
                .flatMap(name -> NamedTypes.find(name, elements).stream())
                .map(type -> types.erasure(type.asType()))
                .toList();
    }
}
