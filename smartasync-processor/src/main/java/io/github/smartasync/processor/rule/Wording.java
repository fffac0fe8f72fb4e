package io.github.smartasync.processor.rule;

import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.Erasures;
import io.github.smartasync.processor.types.TypeNames;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** How messages call things. */
public final class Wording {

    private final Types types;

    public Wording(Types types) {
        this.types = types;
    }

    /** A type by its simple name, nested ones after what encloses them: {@code Outer.Inner}. */
    public static String simpleName(TypeElement type) {
        Element outer = type.getEnclosingElement();
        String own = type.getSimpleName().toString();
        return outer instanceof TypeElement enclosing ? simpleName(enclosing) + "." + own : own;
    }

    /** A method with its type: {@code PriceService.priceOf(Sku)}. */
    public String method(ScannedMethod method) {
        return simpleName(Enclosing.type(method.element())) + "." + signature(method, method.name());
    }

    /** A type with its arguments, all by simple names. */
    public static String type(TypeMirror type) {
        return simple(TypeNames.plain().of(type));
    }

    /** The name of a type, with all packages left out. */
    public static String simple(TypeName type) {
        return type.toString().replaceAll("\\b(?:[\\w$]+\\.)+(?=[\\w$])", "");
    }

    /** A method under a name: {@code priceOf(Sku)}. */
    public String signature(ScannedMethod method, String name) {
        return name
                + method.type().getParameterTypes().stream()
                        .map(parameter -> Erasures.simpleName(parameter, types))
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
