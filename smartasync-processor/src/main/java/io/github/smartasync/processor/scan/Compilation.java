package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.eclipse.Eclipse;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.Supertypes;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Types;

/**
 * The types that are compiled together with the annotations, by name. What is wrong with one of them the compiler
 * reports; whatever else a source names comes from class files.
 */
public final class Compilation {

    private final Set<String> topLevelTypes = new HashSet<>();
    private final Supertypes supertypes;

    public Compilation(Types types) {
        this.supertypes = new Supertypes(types);
    }

    /** Takes note of what one round compiles. */
    public void add(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                topLevelTypes.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Whether a type is compiled together with the annotations. */
    public boolean includes(TypeElement type) {
        return topLevelTypes.contains(Enclosing.topLevelName(type));
    }

    /** Whether the compiler shows all methods of a type, inherited ones too. */
    boolean shows(DeclaredType type) {
        return supertypes.closure(type).stream()
                .map(each -> (TypeElement) each.asElement())
                .filter(this::includes)
                .noneMatch(Eclipse::hidesMethodsOf);
    }

    /** Whether the file of a type has syntax errors, so that what it says is not what is meant. This reads all of the file. */
    public boolean isBroken(TypeElement type) {
        return includes(type) && Eclipse.hasSyntaxErrorsIn(type);
    }
}
