package io.github.smartasync.processor.extend;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.rule.WrittenOptions;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.ScannedSource.ScannedInterface;
import io.github.smartasync.processor.types.Visibility;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * An interface that an option asks a view to extend.
 *
 * @param position where the option is written
 */
record AskedInterface(ViewKind kind, ScannedInterface target, Position position) {

    /** What the option for a kind of view names; empty if nothing, or what no view can extend. */
    static Optional<AskedInterface> of(
            ViewKind kind, ScannedSource source, ViewNames names, Elements elements, Types types, Findings findings) {
        Optional<ScannedOptions> options = source.options();
        Optional<Option<TypeMirror>> option = options.flatMap(it -> it.supertype(kind))
                .filter(written -> written.value().getKind() != TypeKind.VOID);
        if (option.isEmpty() || (kind.isMixin() && !names.kinds().contains(kind))) {
            return Optional.empty();
        }
        Check check = new Check(
                kind.extendsOption().orElseThrow(),
                WrittenOptions.position(options.orElseThrow(), option.get()),
                findings);
        boolean canBe =
                (names.isClass(kind) && Superclasses.isClass(option.get().value()))
                        ? new Superclasses(elements, types)
                                .canBeExtended(option.get().value(), source, check.position(), findings)
                        : check.isInterface(option.get().value(), source);
        return canBe
                        && check.hasView(kind, source, names)
                        && check.canBeExtended(option.get().value(), source, elements)
                ? Optional.of(new AskedInterface(
                        kind, source.interfaceOf((DeclaredType) option.get().value()), check.position()))
                : Optional.empty();
    }

    /** What must hold for an option, and the message if it does not. No message if the compiler reports it. */
    private record Check(String option, Position position, Findings findings) {

        boolean isInterface(TypeMirror type, ScannedSource source) {
            boolean is = type instanceof DeclaredType declared
                    && declared.asElement().getKind() == ElementKind.INTERFACE;
            // With errors in it, it may have been meant to be an interface.
            boolean isShown = !(type instanceof DeclaredType declared)
                    || source.interfaceOf(declared).shown();
            if (!is && isShown) {
                findings.add(DiagnosticCode.SA050, position, Wording.type(type), option);
            }
            return is;
        }

        boolean hasView(ViewKind kind, ScannedSource source, ViewNames names) {
            boolean forNone = WrittenOptions.kinds(source).stream()
                    .noneMatch(asked -> asked.extendsOption().equals(kind.extendsOption()));
            if (forNone) {
                findings.add(DiagnosticCode.SA053, position, option);
            }
            return names.kinds().contains(kind);
        }

        boolean canBeExtended(TypeMirror type, ScannedSource source, Elements elements) {
            TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
            Visibility visibility = new Visibility(elements, source.home());
            if (element.getModifiers().contains(Modifier.SEALED)) {
                refuse(type, "is sealed", "Name one that is not");
                return false;
            }
            boolean named = visibility.canName(element);
            if (!named && !visibility.isRefused(element, source.carrier())) {
                refuse(type, "is not visible in the package of the view", "Make it public, or move it there");
            }
            return named && !visibility.isRefused(element, source.carrier());
        }

        private void refuse(TypeMirror type, String because, String remedy) {
            findings.add(DiagnosticCode.SA051, position, Wording.type(type), option, because, remedy);
        }
    }
}
