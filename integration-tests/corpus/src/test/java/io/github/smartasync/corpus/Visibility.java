package io.github.smartasync.corpus;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Whether code in another package, in no module, can name all that a method names. */
final class Visibility extends SimpleTypeVisitor14<Boolean, Void> {

    private final Elements elements;
    private final Set<Element> variables = new HashSet<>();

    private Visibility(Elements elements) {
        super(true);
        this.elements = elements;
    }

    static boolean canName(Elements elements, Member member) {
        Visibility visibility = new Visibility(elements);
        return visibility.visit(member.result())
                && member.type().getParameterTypes().stream().allMatch(visibility::visit)
                && member.thrown().stream().allMatch(visibility::visit)
                && member.type().getTypeVariables().stream().allMatch(visibility::visit);
    }

    @Override
    public Boolean visitError(ErrorType type, Void none) {
        return false;
    }

    @Override
    public Boolean visitArray(ArrayType type, Void none) {
        return visit(type.getComponentType());
    }

    /** Bounds can name their own variable: each variable is asked once. */
    @Override
    public Boolean visitTypeVariable(TypeVariable type, Void none) {
        boolean ofMethod = type.asElement().getEnclosingElement().getKind() == ElementKind.METHOD;
        return !ofMethod || !variables.add(type.asElement()) || visit(type.getUpperBound());
    }

    @Override
    public Boolean visitIntersection(IntersectionType type, Void none) {
        return type.getBounds().stream().allMatch(this::visit);
    }

    @Override
    public Boolean visitWildcard(WildcardType type, Void none) {
        return (type.getExtendsBound() == null || visit(type.getExtendsBound()))
                && (type.getSuperBound() == null || visit(type.getSuperBound()));
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, Void none) {
        return isPublic(type.asElement())
                && isExported(type.asElement())
                && visit(type.getEnclosingType())
                && type.getTypeArguments().stream().allMatch(this::visit);
    }

    private static boolean isPublic(Element type) {
        Element each = type;
        while (each.getKind().isClass() || each.getKind().isInterface()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
            each = each.getEnclosingElement();
        }
        return true;
    }

    private boolean isExported(Element type) {
        ModuleElement module = elements.getModuleOf(type);
        PackageElement itsPackage = elements.getPackageOf(type);
        return module == null
                || module.isUnnamed()
                || ElementFilter.exportsIn(module.getDirectives()).stream()
                        .anyMatch(exports -> exports.getTargetModules() == null
                                && exports.getPackage().equals(itsPackage));
    }
}
