package io.github.smartasync.processor.types;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Types by name that need not be there. */
public final class NamedTypes {

    private NamedTypes() {}

    /** A type as one package sees it. If several modules have a type of this name, it is that of the package's module. */
    public static Optional<TypeElement> find(CharSequence name, PackageElement home, Elements elements) {
        ModuleElement module = elements.getModuleOf(home);
        try {
            return module == null || module.isUnnamed()
                    ? find(name, elements)
                    : Optional.ofNullable(elements.getTypeElement(module, name));
        } catch (RuntimeException missing) {
            return Optional.empty();
        }
    }

    /**
     * A type of the package itself. It can only be in the package's own module, and javac looks into no other: for a name that
     * is not there, it would else look into each module of the JDK.
     */
    public static Optional<TypeElement> ofPackage(CharSequence name, PackageElement home, Elements elements) {
        ModuleElement module = elements.getModuleOf(home);
        try {
            return Optional.ofNullable(
                    module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
        } catch (RuntimeException missing) {
            return Optional.empty();
        }
    }

    /** A type, if the compiler finds it. ECJ throws if a class file names one that is missing; others it answers with null. */
    public static Optional<TypeElement> find(CharSequence name, Elements elements) {
        try {
            return Optional.ofNullable(elements.getTypeElement(name));
        } catch (RuntimeException missing) {
            return Optional.empty();
        }
    }
}
