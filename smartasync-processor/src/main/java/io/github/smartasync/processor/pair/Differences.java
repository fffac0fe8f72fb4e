package io.github.smartasync.processor.pair;

import io.github.smartasync.processor.model.Deprecation;
import io.github.smartasync.processor.rule.FailsWith;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.Deprecations;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.types.Enclosing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** In what twins differ, in words: "the first" is the blocking one. */
final class Differences {

    private final Elements elements;
    private final Types types;
    private final FailsWith checked;

    Differences(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.checked = new FailsWith(elements, types);
    }

    /**
     * The differences, each as a sentence without its point.
     *
     * @param isOneType whether one type has both: there, a default method may stand for its twin
     */
    List<String> of(ComparedMethod blocking, ComparedMethod async, boolean isOneType) {
        List<String> found = new ArrayList<>();
        if (!blocking.parameters().equals(async.parameters())) {
            found.add(parameters(blocking, async));
        }
        if (!blocking.returnsWhat(async)) {
            found.add("the first returns " + blocking.shownResult() + ", the second " + async.shownResult());
        }
        thrown(blocking, async).ifPresent(found::add);
        if (!isOneType) {
            defaults(blocking.method(), async.method()).ifPresent(found::add);
        }
        deprecation(blocking.method(), async.method()).ifPresent(found::add);
        return found;
    }

    private static String parameters(ComparedMethod blocking, ComparedMethod async) {
        if (blocking.method().element().isVarArgs() != async.method().element().isVarArgs()) {
            return (blocking.method().element().isVarArgs() ? "only the first" : "only the second")
                    + " takes any number of arguments";
        }
        return blocking.shownParameters().equals(async.shownParameters())
                ? "the bounds of their type variables are not the same"
                : "the first takes " + blocking.shownParameters() + ", the second " + async.shownParameters();
    }

    /** A future brings failures that its method need not declare; but what that declares, the other throws as well. */
    private Optional<String> thrown(ComparedMethod blocking, ComparedMethod async) {
        Optional<String> more = excess(async, blocking).map(type -> "only the second declares to throw " + type);
        boolean areAlike = blocking.isAsync() == async.isAsync();
        return areAlike
                ? more.or(() -> excess(blocking, async).map(type -> "only the first declares to throw " + type))
                : more;
    }

    /** A checked exception that one declares and the other does not. */
    private Optional<String> excess(ComparedMethod one, ComparedMethod other) {
        List<TypeMirror> thrown = one.method().thrown();
        for (int i = 0; i < thrown.size(); i++) {
            TypeMirror type = thrown.get(i);
            boolean isAllowed = other.thrown().contains(one.thrown().get(i))
                    || other.method().thrown().stream().anyMatch(allowed -> types.isSubtype(type, allowed));
            if (checked.isChecked(type) && !isAllowed) {
                return Optional.of(Wording.type(type));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> defaults(ScannedMethod blocking, ScannedMethod async) {
        boolean areOfInterfaces = Enclosing.type(blocking.element()).getKind().isInterface()
                && Enclosing.type(async.element()).getKind().isInterface();
        boolean first = blocking.element().isDefault();
        return areOfInterfaces && first != async.element().isDefault()
                ? Optional.of("only the " + (first ? "first" : "second") + " is a default method")
                : Optional.empty();
    }

    private Optional<String> deprecation(ScannedMethod blocking, ScannedMethod async) {
        Optional<Deprecation> first = Deprecations.of(blocking.element(), elements);
        Optional<Deprecation> second = Deprecations.of(async.element(), elements);
        if (first.isPresent() != second.isPresent()) {
            return Optional.of("only the " + (first.isPresent() ? "first" : "second") + " is deprecated");
        }
        boolean isFirstRemoved = first.filter(Deprecation::forRemoval).isPresent();
        return isFirstRemoved != second.filter(Deprecation::forRemoval).isPresent()
                ? Optional.of("only the " + (isFirstRemoved ? "first" : "second") + " is deprecated for removal")
                : Optional.empty();
    }
}
