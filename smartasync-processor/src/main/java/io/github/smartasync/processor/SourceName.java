package io.github.smartasync.processor;

import java.util.Comparator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * An annotated type or package by name. We keep no elements from one round to the next. ECJ does not update them, and
 * with javac a set of annotated elements is empty in later rounds.
 *
 * @param module the name of its module; empty for the unnamed one
 */
record SourceName(String module, String name, boolean isPackage) implements Comparable<SourceName> {

    private static final Comparator<SourceName> ORDER = Comparator.comparing(SourceName::name)
            .thenComparing(SourceName::module)
            .thenComparing(SourceName::isPackage);

    static SourceName of(QualifiedNameable element, Elements elements) {
        ModuleElement module = elements.getModuleOf(element);
        return new SourceName(
                module == null ? "" : module.getQualifiedName().toString(),
                element.getQualifiedName().toString(),
                element instanceof PackageElement);
    }

    /** The element of this name in the present round, if there is one. */
    @Nullable
    Element fetch(Elements elements) {
        ModuleElement in = module.isEmpty() ? null : elements.getModuleElement(module);
        if (isPackage) {
            return in == null ? elements.getPackageElement(name) : elements.getPackageElement(in, name);
        }
        return in == null ? elements.getTypeElement(name) : elements.getTypeElement(in, name);
    }

    @Override
    public int compareTo(SourceName other) {
        return ORDER.compare(this, other);
    }
}
