package io.github.smartasync.corpus;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Clients and the clients that they lead to: the types that their methods return, or futures of them. If the first has async
 * methods, so has each of the others; if it blocks, they are interfaces of its package.
 */
final class Families {

    /** More would add time, not shapes. */
    private static final int SIZE = 40;

    private final ClassPathModel model;
    private final Results results;

    Families(List<Path> classPath) {
        this.model = ClassPathModel.of(classPath);
        this.results = new Results(model);
    }

    /** The family of some types of one library, these first. */
    List<String> of(List<String> types) {
        Set<TypeElement> found = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        for (String type : types) {
            TypeElement first = model.type(type);
            Deque<TypeElement> next = new ArrayDeque<>(List.of(first));
            while (!next.isEmpty() && found.size() < SIZE) {
                TypeElement each = next.remove();
                // Views of two types of one simple name would have one name.
                if (!found.contains(each) && names.add(Clients.viewName(name(each)))) {
                    found.add(each);
                    ledTo(each).filter(client -> isLike(first, client)).forEach(next::add);
                }
            }
        }
        return found.stream().map(Families::name).toList();
    }

    boolean hasStatics(String type) {
        return !Members.statics(model.type(type)).isEmpty();
    }

    private Stream<TypeElement> ledTo(TypeElement type) {
        List<TypeElement> results = new ArrayList<>();
        for (Member member : Members.of(model, type)) {
            TypeMirror given = this.results.heldBy(member.result()).orElse(member.result());
            if (given instanceof DeclaredType declared && Visibility.canName(model.elements(), member)) {
                results.add((TypeElement) declared.asElement());
            }
        }
        return results.stream();
    }

    private boolean isLike(TypeElement first, TypeElement client) {
        boolean isResult = results.heldBy(client.asType()).isPresent()
                || results.streamed(client.asType()).isPresent();
        boolean isDeprecated = model.elements().isDeprecated(client); // naming it is a warning
        if (isResult
                || isDeprecated
                || (client.getKind() != ElementKind.INTERFACE && client.getKind() != ElementKind.CLASS)) {
            return false;
        }
        if (isAsync(first)) {
            return isAsync(client) && !name(client).startsWith("java.");
        }
        return client.getKind() == ElementKind.INTERFACE
                && home(client).equals(home(first))
                && !Members.of(model, client).isEmpty();
    }

    private boolean isAsync(TypeElement type) {
        return Members.of(model, type).stream()
                .anyMatch(member -> results.heldBy(member.result()).isPresent()
                        || results.streamed(member.result()).isPresent());
    }

    private Object home(TypeElement type) {
        return Objects.requireNonNull(model.elements().getPackageOf(type));
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
