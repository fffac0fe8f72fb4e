package io.github.smartasync.processor.scan;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Which types are futures, and of what. */
final class Futures {

    private final Elements elements;
    private final Supertypes supertypes;

    Futures(Elements elements, Types types) {
        this.elements = elements;
        this.supertypes = new Supertypes(types);
    }

    /** The future that a type is or extends; a type that is both a stage and a future counts as a stage. */
    Optional<ScannedFuture> of(TypeMirror type) {
        return as(type, "java.util.concurrent.CompletionStage", true)
                .or(() -> as(type, "java.util.concurrent.Future", false));
    }

    private Optional<ScannedFuture> as(TypeMirror type, String root, boolean stage) {
        TypeElement future = elements.getTypeElement(root);
        return supertypes.find(type, future).map(found -> new ScannedFuture(stage, value(type, found)));
    }

    private TypeMirror value(TypeMirror type, DeclaredType found) {
        if (found.getTypeArguments().isEmpty()) {
            return elements.getTypeElement("java.lang.Object").asType();
        }
        TypeMirror direct = declaredArgument(type);
        if (direct != null) {
            return direct;
        }
        TypeMirror argument = found.getTypeArguments().get(0);
        return argument instanceof WildcardType wildcard ? upperBound(wildcard) : argument;
    }

    /**
     * The bound as it is written in {@code CompletableFuture<? extends X>}: capturing it loses its annotations. Only for
     * types whose single parameter is the future's own and has no bound, as the JDK's.
     */
    private static @Nullable TypeMirror declaredArgument(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        DeclaredType declared = (DeclaredType) type;
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        if (!name.equals("java.util.concurrent.CompletableFuture")
                && !name.equals("java.util.concurrent.CompletionStage")
                && !name.equals("java.util.concurrent.Future")) {
            return null;
        }
        return declared.getTypeArguments().get(0) instanceof WildcardType wildcard ? wildcard.getExtendsBound() : null;
    }

    private TypeMirror upperBound(WildcardType wildcard) {
        return wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : elements.getTypeElement("java.lang.Object").asType();
    }
}
