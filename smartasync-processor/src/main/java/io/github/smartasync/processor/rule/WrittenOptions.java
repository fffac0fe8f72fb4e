package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The options that one source answers for: its own, and those of the methods that it declares itself. */
public final class WrittenOptions {

    private WrittenOptions() {}

    /** All of them. */
    public static List<ScannedOptions> of(ScannedSource source) {
        List<ScannedOptions> all = new ArrayList<>();
        source.options().ifPresent(all::add);
        for (ScannedMethod method : declared(source)) {
            method.written().ifPresent(all::add);
        }
        return all;
    }

    /** The methods that the source declares itself; others answer where they are declared. */
    static List<ScannedMethod> declared(ScannedSource source) {
        return source.methods().stream().filter(ScannedMethod::declaredHere).toList();
    }

    /** What is to be generated, by the options of the source. */
    public static Set<ViewKind> kinds(ScannedSource source) {
        return kinds(source.options());
    }

    /** What is to be generated, by these options. */
    public static Set<ViewKind> kinds(Optional<ScannedOptions> options) {
        Set<ViewKind> written = options.map(ScannedOptions::kinds).orElse(Set.of());
        Set<ViewKind> kinds = written.isEmpty() ? byDefault() : written;
        if (options.filter(ScannedOptions::withMixin).isPresent()) {
            kinds.add(ViewKind.MIXIN);
        }
        return kinds;
    }

    private static Set<ViewKind> byDefault() {
        Set<ViewKind> kinds = EnumSet.allOf(ViewKind.class);
        kinds.removeIf(kind -> !kind.byDefault());
        return kinds;
    }

    public static Position position(ScannedOptions options, Option<?> option) {
        return Position.of(options.carrier(), options.mirror(), option.at());
    }
}
