package io.github.smartasync.processor.eclipse;

import static io.github.smartasync.processor.eclipse.Internals.binding;
import static io.github.smartasync.processor.eclipse.Internals.declaration;
import static io.github.smartasync.processor.eclipse.Internals.field;

import java.lang.reflect.Modifier;
import javax.lang.model.element.ExecutableElement;

/**
 * Methods that Eclipse's compiler shows although it refuses them: with modifiers that exclude each other, without the
 * body that they need or with one that is not allowed, members of annotation types with parameters. For such a type we
 * leave the message to the compiler. It knows best what is wrong: a class without bodies was probably meant to be an
 * interface. javac refuses some of these methods before it processes annotations, and does not reach the others once a
 * processor has found an error.
 */
final class Refusals {

    private static final int VISIBILITIES = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE;

    private static final int NOT_WITH_ABSTRACT = Modifier.PRIVATE
            | Modifier.STATIC
            | Modifier.FINAL
            | Modifier.SYNCHRONIZED
            | Modifier.NATIVE
            | Modifier.STRICT;

    /** Those of class files, of types. */
    private static final int ANNOTATION = 1 << 13;

    private static final int ENUM = 1 << 14;

    /** Those of that compiler's own, of methods. */
    private static final int DEFAULT = 1 << 16;

    private static final int REPEATED = 1 << 22;

    private static final int WITHOUT_BODY = 1 << 24;

    private Refusals() {}

    static boolean have(ExecutableElement method) throws ReflectiveOperationException {
        Object type = field(field(binding(method), "declaringClass"), "scope");
        return concern(declaration(method), field(type, "referenceContext"));
    }

    /** Whether a method will be refused, by its declaration and that of its type. */
    static boolean concern(Object method, Object type) throws ReflectiveOperationException {
        int modifiers = (int) field(method, "modifiers");
        int ofType = (int) field(type, "modifiers");
        return ((ofType & ANNOTATION) != 0 && field(method, "arguments") != null)
                || excludeEachOther(modifiers)
                || lackOrHaveBody(modifiers, Modifier.isInterface(ofType))
                || (Modifier.isAbstract(modifiers) && isConcrete(ofType));
    }

    private static boolean excludeEachOther(int modifiers) {
        return (modifiers & REPEATED) != 0
                || Integer.bitCount(modifiers & VISIBILITIES) > 1
                || (Modifier.isAbstract(modifiers) && (modifiers & NOT_WITH_ABSTRACT) != 0);
    }

    private static boolean lackOrHaveBody(int modifiers, boolean inInterface) {
        boolean needsNone = (modifiers & (Modifier.ABSTRACT | Modifier.NATIVE)) != 0
                || (inInterface && (modifiers & (DEFAULT | Modifier.STATIC | Modifier.PRIVATE)) == 0);
        return needsNone != ((modifiers & WITHOUT_BODY) != 0);
    }

    /** The constants of an enum may have bodies that implement its abstract methods. */
    private static boolean isConcrete(int type) {
        return (type & (Modifier.INTERFACE | Modifier.ABSTRACT | ENUM)) == 0;
    }
}
