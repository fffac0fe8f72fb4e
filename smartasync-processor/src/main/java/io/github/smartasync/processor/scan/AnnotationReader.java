package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.model.ViewKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads our annotations. It expects values of any form: javac gives a text for a class that is missing, and ECJ gives a
 * single value for an array.
 */
public final class AnnotationReader {

    public static final String SMART_ASYNC = "io.github.smartasync.SmartAsync";
    public static final String SMART_ASYNC_FOR = "io.github.smartasync.SmartAsyncFor";
    public static final String SMART_ASYNC_FOR_ALL = "io.github.smartasync.SmartAsyncFor.All";
    public static final String SMART_ASYNC_PAIR = "io.github.smartasync.SmartAsyncPair";
    public static final String SMART_ASYNC_PAIR_ALL = "io.github.smartasync.SmartAsyncPair.All";
    public static final String DIRECT = "io.github.smartasync.SmartAsync.Direct";
    public static final String SKIP = "io.github.smartasync.SmartAsync.Skip";
    private static final String KIND = "io.github.smartasync.SmartAsync.Kind";
    private static final String VIEW = "io.github.smartasync.SmartAsync.View";
    public static final String GENERATED_VIEW = "io.github.smartasync.GeneratedView";

    /** What compilers give for a value that they cannot make out. */
    private static final String UNRESOLVED = "<error>";

    private AnnotationReader() {}

    /** The annotation of a type, by its qualified name, if the element carries it. */
    public static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (nameOf(mirror).equals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** The qualified name of the type of an annotation. */
    public static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** What {@code @SmartAsync} of an element says, if it carries one. */
    static Optional<ScannedOptions> smartAsync(Element element) {
        return find(element, SMART_ASYNC).map(mirror -> options(element, mirror));
    }

    /** What an annotation says. */
    static ScannedOptions options(Element carrier, AnnotationMirror mirror) {
        Values values = new Values(mirror);
        return new ScannedOptions(
                carrier,
                mirror,
                values.one("executor", AnnotationReader::text),
                values.one("timeout", AnnotationReader::text),
                values.one("abandon", AnnotationReader::flag),
                values.one("collect", AnnotationReader::flag),
                values.one("single", AnnotationReader::flag),
                values.many("toFuture", AnnotationReader::text),
                values.one("primitives", AnnotationReader::flag),
                values.many("failsWith", AnnotationReader::type),
                values.one("translate", AnnotationReader::type),
                values.one("name", AnnotationReader::text),
                values.ofKinds(kind -> Optional.of(kind.option()), AnnotationReader::text),
                values.many("views", value -> constant(value, VIEW))
                        .map(views -> new Option<>(
                                views.value().stream().map(Option::value).toList(), views.at())),
                values.many("statics", AnnotationReader::text),
                values.many("only", AnnotationReader::text),
                values.one("mixin", AnnotationReader::flag),
                values.one("operationPrefix", AnnotationReader::text),
                values.one("kind", value -> constant(value, KIND)),
                values.many("skip", AnnotationReader::text),
                values.many("direct", AnnotationReader::text),
                values.many("rename", AnnotationReader::text),
                values.ofKinds(ViewKind::extendsOption, AnnotationReader::type),
                values.resolved);
    }

    /** The {@code @SmartAsyncFor} annotations of an element, in the order of the source file. */
    public static List<ForeignRequest> foreignRequests(Element carrier) {
        return repeated(carrier, SMART_ASYNC_FOR, SMART_ASYNC_FOR_ALL).stream()
                .map(mirror ->
                        new ForeignRequest(carrier, mirror, new Values(mirror).one("value", AnnotationReader::type)))
                .toList();
    }

    /** The {@code @SmartAsyncPair} annotations of an element, in the order of the source file. */
    static List<AnnotationMirror> pairs(Element carrier) {
        return repeated(carrier, SMART_ASYNC_PAIR, SMART_ASYNC_PAIR_ALL);
    }

    private static List<AnnotationMirror> repeated(Element carrier, String annotation, String container) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : carrier.getAnnotationMirrors()) {
            String name = nameOf(mirror);
            if (name.equals(annotation)) {
                found.add(mirror);
            } else if (name.equals(container)) {
                new Values(mirror)
                        .many("value", value -> value instanceof AnnotationMirror one ? one : null)
                        .ifPresent(all -> all.value().forEach(one -> found.add(one.value())));
            }
        }
        return found;
    }

    /** A type that an annotation names; empty also if it is missing. */
    static Optional<Option<TypeMirror>> type(AnnotationMirror mirror, String name) {
        return new Values(mirror).one(name, AnnotationReader::type);
    }

    /** The texts that an annotation lists. */
    static List<Option<String>> texts(AnnotationMirror mirror, String name) {
        return new Values(mirror)
                .many(name, AnnotationReader::text)
                .map(Option::value)
                .orElse(List.of());
    }

    /** Whether a value is written in an annotation. */
    static boolean has(AnnotationMirror mirror, String name) {
        return new Values(mirror).byName.containsKey(name);
    }

    /** A text of an annotation. */
    public static Optional<String> text(AnnotationMirror mirror, String name) {
        return new Values(mirror).one(name, AnnotationReader::text).map(Option::value);
    }

    /** The types that an annotation lists. */
    static List<TypeMirror> types(AnnotationMirror mirror, String name) {
        return new Values(mirror)
                .many(name, AnnotationReader::type)
                .map(types -> types.value().stream().map(Option::value).toList())
                .orElse(List.of());
    }

    /** A flag of an annotation. */
    public static boolean flag(AnnotationMirror mirror, String name) {
        return new Values(mirror)
                .one(name, AnnotationReader::flag)
                .map(Option::value)
                .orElse(false);
    }

    /** All compilers give this text for a value that cannot be resolved or is not a constant. */
    private static @Nullable String text(Object value) {
        return value instanceof String text && !text.equals(UNRESOLVED) ? text : null;
    }

    private static @Nullable String constant(Object value, String of) {
        return value instanceof VariableElement constant
                        && constant.getEnclosingElement() instanceof TypeElement type
                        && type.getQualifiedName().contentEquals(of)
                ? constant.getSimpleName().toString()
                : null;
    }

    private static @Nullable Boolean flag(Object value) {
        return value instanceof Boolean flag ? flag : null;
    }

    private static @Nullable TypeMirror type(Object value) {
        return value instanceof TypeMirror type && type.getKind() != TypeKind.ERROR ? type : null;
    }

    /** Reads a value as the compiler gives it. Null if it is of another kind. */
    @FunctionalInterface
    private interface Reader<T> {

        @Nullable
        T apply(Object value);
    }

    /** The values that somebody wrote in one annotation. A value of a wrong kind counts as absent. */
    private static final class Values {

        private final Map<String, AnnotationValue> byName = new HashMap<>();
        private boolean resolved = true;

        /** ECJ fails on all values if the constant for one is of a wrong type, which it reports as well. */
        Values(AnnotationMirror mirror) {
            try {
                mirror.getElementValues()
                        .forEach((element, value) ->
                                byName.put(element.getSimpleName().toString(), value));
            } catch (RuntimeException wrongType) {
                resolved = false;
            }
        }

        <T> Optional<Option<T>> one(String name, Reader<T> reader) {
            AnnotationValue value = byName.get(name);
            return value == null ? Optional.empty() : read(value, reader);
        }

        /** The options of this sort that views of each kind have. */
        <T> Map<ViewKind, Option<T>> ofKinds(Function<ViewKind, Optional<String>> name, Reader<T> reader) {
            Map<ViewKind, Option<T>> options = new EnumMap<>(ViewKind.class);
            for (ViewKind kind : ViewKind.values()) {
                name.apply(kind).flatMap(option -> one(option, reader)).ifPresent(option -> options.put(kind, option));
            }
            return options;
        }

        <T> Optional<Option<List<Option<T>>>> many(String name, Reader<T> reader) {
            AnnotationValue value = byName.get(name);
            if (value == null) {
                return Optional.empty();
            }
            List<Option<T>> entries = new ArrayList<>();
            if (value.getValue() instanceof List<?> list) {
                for (Object entry : list) {
                    if (entry instanceof AnnotationValue one) {
                        read(one, reader).ifPresent(entries::add);
                    }
                }
            } else {
                read(value, reader).ifPresent(entries::add);
            }
            return Optional.of(new Option<>(List.copyOf(entries), value));
        }

        private <T> Optional<Option<T>> read(AnnotationValue value, Reader<T> reader) {
            T read = reader.apply(value.getValue());
            resolved &= read != null;
            return read == null ? Optional.empty() : Optional.of(new Option<>(read, value));
        }
    }
}
