package io.github.smartasync.processor.types;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What declares what. */
public final class Enclosing {

    private Enclosing() {}

    /** The type that declares a method. */
    public static TypeElement type(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement(), "A method without a type");
    }

    /** The type that an element is, or is a member of. */
    public static Optional<TypeElement> nearest(Element element) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            if (each instanceof TypeElement type) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * The members that a type declares. AspectJ's compiler fails to sort those of a class file that has nested types. It
     * shows them among all members.
     */
    public static List<? extends Element> declared(TypeElement type, Elements elements) {
        try {
            return type.getEnclosedElements();
        } catch (NullPointerException unsorted) {
            return elements.getAllMembers(type).stream()
                    .filter(member -> type.equals(member.getEnclosingElement()))
                    .toList();
        }
    }

    /** The qualified name of the top-level type around a type, or of the type itself. */
    public static String topLevelName(TypeElement type) {
        Element outer = type.getEnclosingElement();
        return outer instanceof TypeElement enclosing
                ? topLevelName(enclosing)
                : type.getQualifiedName().toString();
    }
}
