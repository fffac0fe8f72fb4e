package io.github.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a method gives, before a kind of view makes its own result of it.
 *
 * @param plain as a blocking method returns it
 * @param boxed as a future or a publisher holds it
 * @param present whether the value is never missing
 * @param many whether there is any number of values, one after the other
 * @param collected what the values are, if there are many of them and only views of publishers give one after the other
 * @param direct whether every view calls it as it is declared
 * @param views of what is itself a source: its views, which views of these kinds give in its place
 */
public record ResultTypes(
        TypeName plain,
        TypeName boxed,
        boolean present,
        boolean many,
        Optional<TypeName> collected,
        boolean direct,
        Map<ViewKind, ClassName> views) {

    private static final ClassName STREAM = ClassName.get("java.util.stream", "Stream");
    private static final ClassName LIST = ClassName.get("java.util", "List");

    private static final TypeName NOTHING = ClassName.get(Void.class);

    public ResultTypes {
        views = Map.copyOf(views);
    }

    private ResultTypes(
            TypeName plain,
            TypeName boxed,
            boolean present,
            boolean many,
            Optional<TypeName> collected,
            boolean direct) {
        this(plain, boxed, present, many, collected, direct, Map.of());
    }

    /** Of a method that returns a value. */
    public static ResultTypes ofBlocking(TypeName result) {
        return ofOne(result, result.box(), isPrimitive(result), false);
    }

    /** For a method with an async result that has a value: a result of {@code Void} has none to return. */
    public static ResultTypes ofAsync(TypeName value, ResultKind kind, Multiplicity multiplicity) {
        return switch (multiplicity) {
            case ONE, FIRST -> {
                boolean nothing = value.withoutAnnotations().equals(NOTHING);
                yield ofOne(nothing ? TypeName.VOID : value, value, kind == ResultKind.SINGLE, false);
            }
            case STREAM -> ofMany(value);
            case LIST -> {
                TypeName list = ParameterizedTypeName.get(LIST, value);
                yield new ResultTypes(list, list, true, false, Optional.of(value), false);
            }
        };
    }

    private static ResultTypes ofOne(TypeName plain, TypeName boxed, boolean present, boolean direct) {
        return new ResultTypes(plain, boxed, present, false, Optional.empty(), direct);
    }

    private static ResultTypes ofMany(TypeName value) {
        return new ResultTypes(ParameterizedTypeName.get(STREAM, value), value, false, true, Optional.empty(), false);
    }

    /** Of two methods, one of which returns a value and the other an async result of it, whose types are given. */
    public static ResultTypes ofTwins(TypeName result, ResultTypes async) {
        boolean present = isPrimitive(result) || async.present;
        return new ResultTypes(result, async.boxed, present, async.many, async.collected, false);
    }

    /** Of a method that all views have as it is. */
    public static ResultTypes ofDirect(TypeName result) {
        return ofOne(result, result.box(), isPrimitive(result), true);
    }

    /** The same, of which a blocking view returns the primitive, if it is a box of one. */
    public ResultTypes unboxed() {
        TypeName box = plain.withoutAnnotations();
        return box.isBoxedPrimitive()
                ? new ResultTypes(box.unbox(), boxed, present, many, collected, direct, views)
                : this;
    }

    /** Whether a blocking view that waits for the value takes it out of its box. */
    public boolean isUnboxed() {
        return isPrimitive(plain);
    }

    private static boolean isPrimitive(TypeName result) {
        return result.isPrimitive() && !result.equals(TypeName.VOID);
    }

    /** The same as a view of publishers has it: that need not collect what comes one after the other. */
    public ResultTypes published() {
        return collected.map(ResultTypes::ofMany).orElse(this);
    }

    ResultTypes renamed(UnaryOperator<TypeName> names) {
        Map<ViewKind, ClassName> renamed = new EnumMap<>(ViewKind.class);
        views.forEach((kind, view) -> renamed.put(kind, (ClassName) names.apply(view)));
        return new ResultTypes(
                names.apply(plain), names.apply(boxed), present, many, collected.map(names), direct, renamed);
    }

    /** The same, of which views of some kinds do not give the source that it is, but the view of it. */
    public ResultTypes as(Map<ViewKind, ClassName> sourcesViews) {
        return new ResultTypes(plain, boxed, present, many, collected, direct, sourcesViews);
    }

    /** What a view of a kind gives, before it makes its own result of it. */
    public ResultTypes in(ViewKind kind) {
        ClassName view = views.get(kind);
        return view == null
                ? this
                : new ResultTypes(viewed(plain, view), viewed(boxed, view), present, many, collected, direct, views);
    }

    /** The view of the source that it is, if a view of a kind gives that. */
    public Optional<ClassName> view(ViewKind kind) {
        return Optional.ofNullable(views.get(kind));
    }

    /** A view of a source, with the type arguments and annotations of the source. */
    private static TypeName viewed(TypeName source, ClassName view) {
        TypeName viewed = source instanceof ParameterizedTypeName generic
                ? ParameterizedTypeName.get(view, generic.typeArguments().toArray(TypeName[]::new))
                : view;
        return source.annotations().isEmpty() ? viewed : viewed.annotated(source.annotations());
    }

    /** Whether there is nothing to return. */
    public boolean isNothing() {
        return plain.equals(TypeName.VOID);
    }

    /** Whether there is nothing to return, or never anything but null. */
    public boolean isNothingOrNull() {
        return isNothing() || plain.withoutAnnotations().equals(NOTHING);
    }
}
