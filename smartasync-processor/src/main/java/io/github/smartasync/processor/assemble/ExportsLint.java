package io.github.smartasync.processor.assemble;

import io.github.smartasync.processor.types.Mentions;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Says when javac's lint {@code exports} warns: a public type of an exported package names types that not all readers
 * of the module can see.
 */
public final class ExportsLint {

    private final Elements elements;
    private final @Nullable ModuleElement module;
    private final boolean exported;
    private final Set<ModuleElement> seenByReaders = new HashSet<>();

    /** The lint of what is declared in a package. */
    public ExportsLint(Elements elements, PackageElement home) {
        this.elements = elements;
        this.module = elements.getModuleOf(home);
        this.exported = module != null && !module.isUnnamed() && isExported(home, module);
        if (exported && module != null) {
            collectSeenByReaders(module);
        }
    }

    /** Whether a public declaration that names these types sets it off. */
    public boolean isSetOffBy(Collection<? extends TypeMirror> types) {
        return exported
                && Mentions.in(types).stream()
                        .filter(type -> type.getKind() == TypeKind.DECLARED)
                        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                        .anyMatch(type -> !isSeen(type));
    }

    private boolean isSeen(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)
                    && !each.getModifiers().contains(Modifier.PROTECTED)) {
                return false;
            }
        }
        PackageElement in = elements.getPackageOf(type);
        ModuleElement of = elements.getModuleOf(type);
        return of == null
                || (isExported(in, of)
                        && (of.getQualifiedName().contentEquals("java.base") || seenByReaders.contains(of)));
    }

    private static boolean isExported(PackageElement home, ModuleElement module) {
        return ElementFilter.exportsIn(module.getDirectives()).stream()
                .filter(directive -> directive.getPackage().equals(home))
                .map(ExportsDirective::getTargetModules)
                .anyMatch(targets -> targets == null || targets.isEmpty());
    }

    private void collectSeenByReaders(ModuleElement start) {
        Deque<ModuleElement> todo = new ArrayDeque<>();
        todo.add(start);
        while (!todo.isEmpty()) {
            ModuleElement next = todo.remove();
            if (seenByReaders.add(next)) {
                ElementFilter.requiresIn(next.getDirectives()).stream()
                        .filter(RequiresDirective::isTransitive)
                        .map(RequiresDirective::getDependency)
                        .forEach(todo::add);
            }
        }
    }
}
