package io.github.smartasync.processor.types;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Types by name that need not be there. */
public final class NamedTypes {

    private NamedTypes() {}

    /** A type as one package sees it. If several modules have a type of this name, it is that of the package's module. */
    public static Optional<TypeElement> find(CharSequence name, PackageElement home, Elements elements) {
        ModuleElement module = elements.getModuleOf(home);
        return in(module == null || module.isUnnamed() ? null : module, name, elements);
    }

    /**
     * A type of the package itself. It can only be in the package's own module, and javac looks into no other: for a name that
     * is not there, it would else look into each module of the JDK.
     */
    public static Optional<TypeElement> ofPackage(CharSequence name, PackageElement home, Elements elements) {
        return in(elements.getModuleOf(home), name, elements);
    }

    /** A type, if the compiler finds it. */
    public static Optional<TypeElement> find(CharSequence name, Elements elements) {
        return in(null, name, elements);
    }

    /**
     * A type of a module; null for any. ECJ throws if a class file names a type that is missing; for others it answers with
     * null.
     */
    private static Optional<TypeElement> in(@Nullable ModuleElement module, CharSequence name, Elements elements) {
        try {
            return Optional.ofNullable(
                    module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
        } catch (RuntimeException missing) {
            return Optional.empty();
        }
    }
}
