package io.github.smartasync.processor.extend;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.draft.MethodDrafts;
import io.github.smartasync.processor.draft.Signatures;
import io.github.smartasync.processor.draft.TakenNames;
import io.github.smartasync.processor.draft.ViewNaming;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.SourceKindRule;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.Deprecations;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.ScannedSource.ScannedSupertype;
import io.github.smartasync.processor.types.SupertypeNames;
import io.github.smartasync.processor.types.TypeNames;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The views of annotated supertypes, which the views of a source extend unless their methods clash. */
public final class SupertypeViews {

    private final Elements elements;
    private final Types types;
    private final MethodDrafts drafts;
    private final Signatures signatures;
    private final Overriding overriding;
    private final SourceKindRule kinds;
    private final Wording wording;
    private final ExistingViews existing;

    public SupertypeViews(
            Elements elements,
            Types types,
            MethodDrafts drafts,
            TakenNames taken,
            Overriding overriding,
            SourceKindRule kinds) {
        this.elements = elements;
        this.types = types;
        this.drafts = drafts;
        this.signatures = new Signatures(types);
        this.overriding = overriding;
        this.kinds = kinds;
        this.wording = new Wording(types);
        this.existing = new ExistingViews(elements, taken);
    }

    public void extend(
            ScannedSource source, ViewNames names, List<DraftedMethod> own, Extensions extensions, Findings findings) {
        Map<String, ViewMember> members = own.stream()
                .collect(Collectors.toMap(
                        draft -> signatures.key(draft.method(), draft.name()),
                        draft -> ViewMember.of(draft, source.element(), elements, types)));
        for (ScannedSupertype supertype : source.supertypes()) {
            Optional<TypeNames> there =
                    new SupertypeNames(types).inside(supertype.source().element(), source.element(), TypeNames.plain());
            there.ifPresent(arguments -> extend(source, names, members, supertype, arguments, extensions, findings));
        }
    }

    private void extend(
            ScannedSource source,
            ViewNames names,
            Map<String, ViewMember> members,
            ScannedSupertype supertype,
            TypeNames arguments,
            Extensions extensions,
            Findings findings) {
        ScannedSource base = supertype.source();
        TypeElement element = base.element();
        if (!kinds.allows(base)) {
            return;
        }
        ViewNames baseNames = ViewNaming.names(base);
        List<DraftedMethod> baseDrafts = drafts.of(base, baseNames).methods();
        Map<String, DraftedMethod> matched = baseDrafts.stream()
                .filter(draft -> !draft.method().isStatic())
                .collect(Collectors.toMap(draft -> signatures.key(draft.method(), draft.name()), Function.identity()));
        Optional<String> clash = matched.entrySet().stream()
                .flatMap(entry -> clash(
                        Optional.ofNullable(members.get(entry.getKey())),
                        ViewMember.of(entry.getValue(), element, arguments, elements, types))
                        .stream())
                .findFirst();
        Map<ViewKind, ClassName> views = new EnumMap<>(baseNames.made());
        views.entrySet()
                .removeIf(view -> baseNames.isClass(view.getKey())
                        || !names.kinds().contains(view.getKey())
                        || !existing.exists(view.getKey(), view.getValue(), supertype, source));
        if (views.isEmpty()) {
            return;
        }
        if (clash.isPresent()) {
            // Of what is not known yet, nothing can be said.
            if (source.isComplete()) {
                findings.add(
                        DiagnosticCode.SA061,
                        SourceKindRule.carrier(source),
                        Wording.simpleName(source.element()),
                        Wording.simpleName(element),
                        clash.get());
            }
            return;
        }
        boolean closes = new CloseableView(elements, types).isCloseable(base, baseDrafts);
        views.forEach((kind, view) -> {
            extensions.add(kind, ExistingViews.parameterized(view, base, arguments));
            if (kind.blocks() && closes) {
                extensions.inheritClosing();
            }
        });
        extensions.addNamed(supertype.type());
        matched.forEach((key, draft) -> {
            DraftedMethod mine = requireNonNull(members.get(key)).draft();
            views.keySet()
                    .forEach(
                            kind -> extensions.addOverriding(kind, mine.method().element()));
            if (Deprecations.is(draft.method().element(), elements)
                    && !Deprecations.is(mine.method().element(), elements)) {
                extensions.addLint(mine.method().element(), "deprecation");
            }
        });
    }

    /** Why a method of the views cannot override that of a supertype's views, if it cannot. */
    private Optional<String> clash(Optional<ViewMember> member, ViewMember theirs) {
        String name = wording.signature(theirs.draft().method(), theirs.draft().name());
        if (member.isEmpty()) {
            return Optional.of(name + " is missing in them");
        }
        ViewMember mine = member.get();
        if (mine.draft().isDirect() != theirs.draft().isDirect()) {
            return Optional.of(name + " is direct in " + (mine.draft().isDirect() ? "them" : "those") + " only");
        }
        if (!mine.parameters().equals(theirs.parameters())) {
            return Optional.of(name + " has other parameters");
        }
        return Stream.of(ViewKind.values())
                .flatMap(kind -> clash(kind, name, mine, theirs).stream())
                .findFirst();
    }

    private Optional<String> clash(ViewKind kind, String name, ViewMember mine, ViewMember theirs) {
        boolean results = mine.isViewedIn(kind) != theirs.isViewedIn(kind)
                ? false
                : mine.isPlainIn(kind)
                        ? overriding.fits(
                                mine.result(kind), mine.plainResult(), theirs.result(kind), theirs.plainResult())
                        : mine.result(kind).equals(theirs.result(kind));
        if (!results) {
            return Optional.of("%s returns %s in the %s view, and not %s"
                    .formatted(
                            name,
                            Wording.simple(mine.result(kind)),
                            kind.option(),
                            Wording.simple(theirs.result(kind))));
        }
        return overriding
                .excess(mine.thrown(kind), theirs.thrown(kind))
                .map(exception -> name + " throws " + Wording.type(exception));
    }
}
