package io.github.smartasync.processor.pair;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Finding;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.draft.TwinNames;
import io.github.smartasync.processor.pair.Twins.Twin;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedElement;
import io.github.smartasync.processor.scan.ScannedElement.ScannedPair;
import io.github.smartasync.processor.scan.ScannedElement.Side;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource.ScannedInterface;
import io.github.smartasync.processor.types.Enclosing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the pairs of types that an element names lack, as a test of them would find. */
public final class PairComparison {

    private final Elements elements;
    private final Types types;
    private final Differences differences;
    private final Wording wording;

    public PairComparison(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.differences = new Differences(elements, types);
        this.wording = new Wording(types);
    }

    /** All findings of one element, in the order of its pairs. */
    public List<Finding> findings(ScannedElement scanned) {
        Partners partners = new Partners(scanned.pairs());
        return scanned.pairs().stream()
                .flatMap(pair -> findings(scanned.element(), pair, partners).stream())
                .toList();
    }

    private List<Finding> findings(Element carrier, ScannedPair pair, Partners partners) {
        List<Finding> misnamed = Stream.of(pair.blocking(), pair.async())
                .filter(side -> side.type().isEmpty())
                .map(Side::named)
                .distinct()
                .map(named ->
                        Finding.of(DiagnosticCode.SA090, Position.of(carrier, pair.mirror(), named.at()), named.at()))
                .toList();
        if (!misnamed.isEmpty()) {
            return misnamed;
        }
        ScannedInterface blocking = pair.blocking().type().orElseThrow();
        ScannedInterface async = pair.async().type().orElseThrow();
        if (!blocking.shown() || !async.shown()) {
            return List.of(); // the compiler tells what is wrong with them
        }
        KnownDifferences known = new KnownDifferences(pair.known(), blocking, async, types);
        List<Twin> twins = pair.isOneType()
                ? Twins.ofOne(types, compared(blocking, partners))
                : Twins.ofTwo(types, compared(blocking, partners), compared(async, partners));
        boolean isSuffixed = pair.isOneType()
                || async.methods().stream().anyMatch(method -> method.name().endsWith(TwinNames.ASYNC));
        List<Finding> found = new ArrayList<>();
        for (Twin twin : twins) {
            List<Finding> ofTwin =
                    isAccessor(pair, twin, partners) ? List.of() : findings(carrier, pair, twin, isSuffixed);
            if (!ofTwin.isEmpty() && !known.has(twin) && !isOfAnother(twin, partners)) {
                found.addAll(ofTwin);
            }
        }
        for (Option<String> idle : known.unused()) {
            found.add(Finding.of(
                    DiagnosticCode.SA093,
                    Position.of(carrier, pair.mirror(), idle.at()),
                    idle.value(),
                    known.why(idle.value())));
        }
        return found;
    }

    /** What comes from types that another pair names is told there. */
    private static boolean isOfAnother(Twin twin, Partners partners) {
        return Stream.concat(twin.blocking().stream(), twin.async().stream())
                .map(ComparedMethod::method)
                .allMatch(method -> !method.declaredHere()
                        && partners.has(Enclosing.type(method.element()).asType()));
    }

    /** What leads from one object with both kinds of methods to another such object needs no twin. */
    private static boolean isAccessor(ScannedPair pair, Twin twin, Partners partners) {
        return pair.isOneType()
                && twin.async().isEmpty()
                && partners.has(twin.blocking().orElseThrow().method().result());
    }

    private List<ComparedMethod> compared(ScannedInterface type, Partners partners) {
        return type.methods().stream()
                .filter(ScannedMethod::resolved)
                .map(method -> ComparedMethod.of(method, type.element(), partners, elements, types))
                .toList();
    }

    private List<Finding> findings(Element carrier, ScannedPair pair, Twin twin, boolean isSuffixed) {
        if (twin.async().isEmpty()) {
            ScannedMethod lonely = twin.blocking().orElseThrow().method();
            String twinName = isSuffixed ? lonely.name() + TwinNames.ASYNC : lonely.name();
            return List.of(missing(carrier, pair, lonely, "async", pair.async(), twinName));
        }
        if (twin.blocking().isEmpty()) {
            ComparedMethod lonely = twin.async().get();
            String name = lonely.name();
            String twinName =
                    lonely.isAsync() && name.endsWith(TwinNames.ASYNC) && name.length() > TwinNames.ASYNC.length()
                            ? name.substring(0, name.length() - TwinNames.ASYNC.length())
                            : name;
            return List.of(missing(carrier, pair, lonely.method(), "blocking", pair.blocking(), twinName));
        }
        ComparedMethod blocking = twin.blocking().get();
        ComparedMethod async = twin.async().get();
        return differences.of(blocking, async, pair.isOneType()).stream()
                .map(difference -> Finding.of(
                        DiagnosticCode.SA092,
                        position(carrier, pair, async.method(), blocking.method()),
                        wording.method(blocking.method()),
                        wording.method(async.method()),
                        difference,
                        wording.signature(blocking.method(), blocking.name())))
                .toList();
    }

    private Finding missing(
            Element carrier, ScannedPair pair, ScannedMethod lonely, String form, Side other, String twinName) {
        Position position = lonely.compiled()
                ? Position.of(lonely.element())
                : Position.of(carrier, pair.mirror(), other.named().at());
        return Finding.of(
                DiagnosticCode.SA091,
                position,
                wording.method(lonely),
                form,
                other.type().map(type -> Wording.simpleName(type.element())).orElseThrow(),
                wording.signature(lonely, twinName),
                wording.signature(lonely, lonely.name()));
    }

    /** At the first of the methods that is compiled here; types of class files have no place. */
    private static Position position(Element carrier, ScannedPair pair, ScannedMethod... methods) {
        return Stream.of(methods)
                .filter(ScannedMethod::compiled)
                .findFirst()
                .map(method -> Position.of(method.element()))
                .orElseGet(() -> Position.of(carrier, pair.mirror()));
    }
}
