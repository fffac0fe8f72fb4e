package io.github.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.function.UnaryOperator;

/**
 * What a method gives, before a kind of view makes its own result of it.
 *
 * @param plain as a blocking method returns it
 * @param boxed as a future or a publisher holds it
 * @param direct whether every view returns it as it is declared
 */
public record ResultTypes(TypeName plain, TypeName boxed, boolean direct) {

    private static final TypeName NOTHING = ClassName.get(Void.class);

    /** Of a method that returns a value. */
    public static ResultTypes ofBlocking(TypeName result) {
        return new ResultTypes(result, result.box(), false);
    }

    /** Of a method that returns an async result of a value; of {@code Void}, there is none to return. */
    public static ResultTypes ofAsync(TypeName value) {
        boolean nothing = value.withoutAnnotations().equals(NOTHING);
        return new ResultTypes(nothing ? TypeName.VOID : value, value, false);
    }

    /** Of two methods, one of which returns a value and the other an async result of it. */
    public static ResultTypes ofTwins(TypeName result, TypeName value) {
        return new ResultTypes(result, value, false);
    }

    /** Of a method that all views have as it is. */
    public static ResultTypes ofDirect(TypeName result) {
        return new ResultTypes(result, result.box(), true);
    }

    ResultTypes renamed(UnaryOperator<TypeName> names) {
        return new ResultTypes(names.apply(plain), names.apply(boxed), direct);
    }

    /** Whether there is nothing to return. */
    public boolean isNothing() {
        return plain.equals(TypeName.VOID);
    }
}
