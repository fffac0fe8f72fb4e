package io.github.smartasync.processor.types;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** The supertypes of a type, with the type arguments that it gives them. */
public final class Supertypes {

    private final Types types;

    public Supertypes(Types types) {
        this.types = types;
    }

    /** The supertypes as they are written: javac leaves interfaces that it does not know out of the direct supertypes. */
    public static List<TypeMirror> declared(TypeElement type) {
        List<TypeMirror> all = new ArrayList<>();
        all.add(type.getSuperclass());
        all.addAll(type.getInterfaces());
        return all;
    }

    /** A class or interface as a supertype of a type, of one of its bounds, or the type itself. Bounds stand for wildcards. */
    public Optional<DeclaredType> find(TypeMirror type, TypeElement wanted) {
        if (type instanceof TypeVariable variable) {
            return find(variable.getUpperBound(), wanted);
        }
        if (type instanceof IntersectionType intersection) {
            return intersection.getBounds().stream()
                    .flatMap(bound -> find(bound, wanted).stream())
                    .findFirst();
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        return search(new Wildcards(types).bounded((DeclaredType) type), wanted);
    }

    /**
     * What a type, or one of its bounds, is and extends, by qualified name. To look for a class that may not be there, this is
     * better than to ask the compiler for it: javac reads the class file, and warns of what that lacks, though nobody named it.
     */
    public Map<String, TypeElement> named(TypeMirror type) {
        Map<String, TypeElement> found = new HashMap<>();
        addNamed(type, found);
        return found;
    }

    private void addNamed(TypeMirror type, Map<String, TypeElement> found) {
        if (type instanceof TypeVariable variable) {
            addNamed(variable.getUpperBound(), found);
        } else if (type instanceof IntersectionType intersection) {
            intersection.getBounds().forEach(bound -> addNamed(bound, found));
        } else if (type.getKind() == TypeKind.DECLARED) {
            TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
            if (found.putIfAbsent(element.getQualifiedName().toString(), element) == null) {
                direct((DeclaredType) type).forEach(supertype -> addNamed(supertype, found));
            }
        }
    }

    private Optional<DeclaredType> search(DeclaredType type, TypeElement wanted) {
        if (type.asElement().equals(wanted)) {
            return Optional.of(type);
        }
        if (!isSubtype(type, wanted.asType())) {
            return Optional.empty();
        }
        for (TypeMirror supertype : direct(type)) {
            if (supertype.getKind() == TypeKind.DECLARED) {
                Optional<DeclaredType> found = search((DeclaredType) supertype, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A type and all its supertypes but {@code Object}: nearer before farther, the superclass before interfaces, and
     * each before all of its own supertypes. Of one that is there twice, the one that javac finds first.
     */
    public List<DeclaredType> closure(DeclaredType type) {
        List<DeclaredType> found = new ArrayList<>();
        all(type)
                .forEach((element, same) -> found.add(
                        same.size() == 1 ? same.get(0) : search(type, element).orElse(same.get(0))));
        return subtypesFirst(found);
    }

    /**
     * The supertypes that a type has twice, with different type arguments. No Java source can have any (JLS 8.1.5), but other
     * languages say of type parameters how they vary: a list of strings is a collection of strings, and one of objects.
     */
    public Set<TypeElement> twice(DeclaredType type) {
        return all(type).entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<TypeElement, List<DeclaredType>> all(DeclaredType type) {
        Map<TypeElement, List<DeclaredType>> found = new LinkedHashMap<>();
        List<DeclaredType> level = List.of(type);
        while (!level.isEmpty()) {
            List<DeclaredType> next = new ArrayList<>();
            for (DeclaredType one : level) {
                TypeElement element = (TypeElement) one.asElement();
                if (!element.getQualifiedName().contentEquals("java.lang.Object")
                        && isNew(one, found.computeIfAbsent(element, first -> new ArrayList<>()))) {
                    for (TypeMirror supertype : direct(one)) {
                        if (supertype.getKind() == TypeKind.DECLARED) {
                            next.add((DeclaredType) supertype);
                        }
                    }
                }
            }
            level = next;
        }
        return found;
    }

    private static boolean isNew(DeclaredType type, List<DeclaredType> known) {
        return known.stream().noneMatch(had -> name(had).equals(name(type))) && known.add(type);
    }

    private static TypeName name(DeclaredType type) {
        return TypeNames.plain().of(type);
    }

    private List<DeclaredType> subtypesFirst(List<DeclaredType> remaining) {
        List<DeclaredType> ordered = new ArrayList<>();
        while (!remaining.isEmpty()) {
            DeclaredType next = remaining.stream()
                    .filter(candidate ->
                            remaining.stream().noneMatch(other -> other != candidate && isSubtype(other, candidate)))
                    .findFirst()
                    .orElse(remaining.get(0));
            remaining.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private List<? extends TypeMirror> direct(DeclaredType type) {
        try {
            return types.directSupertypes(type);
        } catch (RuntimeException missing) {
            return List.of();
        }
    }

    /** By erasure. Where the class file of a supertype is missing, javac answers and ECJ throws. */
    private boolean isSubtype(TypeMirror type, TypeMirror other) {
        try {
            return types.isSubtype(types.erasure(type), types.erasure(other));
        } catch (RuntimeException missing) {
            return false;
        }
    }
}
