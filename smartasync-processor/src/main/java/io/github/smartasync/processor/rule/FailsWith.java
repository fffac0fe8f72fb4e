package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The checked exceptions that futures are said to fail with. */
public final class FailsWith {

    private final Types types;
    private final TypeMirror runtimeException;
    private final TypeMirror error;
    private final TypeMirror throwable;

    public FailsWith(Elements elements, Types types) {
        this.types = types;
        this.runtimeException =
                elements.getTypeElement("java.lang.RuntimeException").asType();
        this.error = elements.getTypeElement("java.lang.Error").asType();
        this.throwable = elements.getTypeElement("java.lang.Throwable").asType();
    }

    /** The exceptions in the method's own option, or else in its type's. Leaves out unchecked ones and what is no exception. */
    public List<TypeMirror> of(ScannedSource source, ScannedMethod method) {
        Optional<Option<List<Option<TypeMirror>>>> option = method.options()
                .flatMap(ScannedOptions::failsWith)
                .or(() -> source.options().flatMap(ScannedOptions::failsWith));
        return option.map(entries -> entries.value().stream()
                        .map(Option::value)
                        .filter(this::isChecked)
                        .filter(type -> types.isSubtype(type, throwable))
                        .toList())
                .orElse(List.of());
    }

    /** Whether a throwable must be declared where it is thrown. */
    public boolean isChecked(TypeMirror type) {
        return !types.isSubtype(type, runtimeException) && !types.isSubtype(type, error);
    }
}
