package io.github.smartasync.processor.draft;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.SourceKindRule;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.rule.WrittenOptions;
import io.github.smartasync.processor.scan.AnnotationReader;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.ScannedSource.Named;
import io.github.smartasync.processor.types.NamedTypes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The names that generated types must not have. Kept for a whole compilation, as text, because two sources may want the
 * same name in different rounds.
 */
public final class TakenNames {

    private final Elements elements;
    private final Predicate<ClassName> madeElsewhere;
    private final Map<String, Owner> generated = new HashMap<>();
    private final Map<String, Map<String, String>> existing = new HashMap<>();
    private final Map<Wanted, Boolean> granted = new HashMap<>();

    /**
     * The names of one compilation.
     *
     * @param madeElsewhere whether the class of a name is another compilation's, whose classes this one uses
     */
    public TakenNames(Elements elements, Predicate<ClassName> madeElsewhere) {
        this.elements = elements;
        this.madeElsewhere = madeElsewhere;
    }

    /** Who has a name already. */
    private record Owner(String name, String source) {}

    /** A view that a source asks for. */
    private record Wanted(String key, ViewKind kind, String source) {}

    /** Whether a view is not generated although a source of this compilation asks for it, as far as is known yet. */
    public boolean isRefused(Named source, ViewKind kind, ClassName view) {
        return Boolean.FALSE.equals(granted.get(wanted(source, kind, view)));
    }

    /** Takes note of what a source asks for. It has none of it, unless it claims the names. */
    public void refuse(Named source, ViewNames names) {
        names.views().forEach((kind, view) -> granted.putIfAbsent(wanted(source, kind, view), false));
    }

    /**
     * The names that can be generated. A view whose name is taken is left out.
     *
     * @return nothing if the class behind the views cannot be generated
     */
    public Optional<ViewNames> claim(ScannedSource source, ViewNames names, Findings findings) {
        Map<ViewKind, ClassName> views = new EnumMap<>(ViewKind.class);
        names.views().forEach((kind, name) -> {
            String what = "The " + kind.option() + " view";
            String advice = "Set another name with \"" + kind.option() + "\"";
            if (isFree(what, name, source, options -> options.viewName(kind), advice, findings)) {
                views.put(kind, name);
            }
        });
        for (ClassName companion : names.companions()) {
            String advice = adviceOnCompanion(source, names, companion);
            if (!isFree(
                    "The class behind the views", companion, source, options -> Optional.empty(), advice, findings)) {
                views.keySet().removeIf(kind -> names.companion(kind).equals(companion));
            }
        }
        views.forEach((kind, name) -> granted.put(wanted(source.named(), kind, name), true));
        return views.isEmpty() ? Optional.empty() : Optional.of(names.with(views));
    }

    /** Whether the class that declares the views as beans can be generated. */
    public boolean claimBeans(ScannedSource source, ViewNames names, Findings findings) {
        String advice = adviceOnCompanion(source, names, names.beans()) + ", or compile with -Asmartasync.beans=none";
        return isFree(
                "The class that declares the beans",
                names.beans(),
                source,
                options -> Optional.empty(),
                advice,
                findings);
    }

    /** No option names the class behind the views; those of a foreign type's views can change it. */
    private static String adviceOnCompanion(ScannedSource source, ViewNames names, ClassName companion) {
        if (names.views().containsValue(companion)) {
            return "Give that view another name";
        }
        return source.foreign()
                ? "Set other names with \"sync\" and \"async\""
                : "Rename " + Wording.simpleName(source.element()) + " or the other type";
    }

    private boolean isFree(
            String what, ClassName name, ScannedSource source, OptionOf option, String advice, Findings findings) {
        Position position = source.options()
                .flatMap(options -> option.of(options).map(written -> WrittenOptions.position(options, written)))
                .orElseGet(() -> source.foreign() ? SourceKindRule.position(source) : Position.of(source.carrier()));
        String sourceName = Wording.simpleName(source.element());
        String qualified = source.element().getQualifiedName().toString();
        String key = key(name, source.home());
        Owner owner = generated.get(key);
        if (owner != null && owner.name.equals(name.canonicalName())) {
            if (owner.source.equals(qualified)) {
                findings.add(DiagnosticCode.SA041, position, what, sourceName, name.simpleName(), advice);
            } else {
                findings.add(DiagnosticCode.SA043, position, what, sourceName, name.simpleName(), owner.source, advice);
            }
            return false;
        }
        if (owner != null) {
            findings.add(DiagnosticCode.SA044, position, what, sourceName, name.simpleName(), owner.name, advice);
            return false;
        }
        if (exists(name, source)) {
            findings.add(DiagnosticCode.SA042, position, what, sourceName, name.simpleName(), advice);
            return false;
        }
        String sameButCase = typesOf(source).get(name.simpleName().toLowerCase(Locale.ROOT));
        if (sameButCase != null && !sameButCase.equals(name.simpleName())) {
            findings.add(DiagnosticCode.SA044, position, what, sourceName, name.simpleName(), sameButCase, advice);
            return false;
        }
        generated.put(key, new Owner(name.canonicalName(), qualified));
        return true;
    }

    private Wanted wanted(Named source, ViewKind kind, ClassName view) {
        return new Wanted(
                key(view, source.home()),
                kind,
                source.element().getQualifiedName().toString());
    }

    /** Two modules may each have a type of a name. */
    private String key(ClassName name, PackageElement home) {
        ModuleElement module = elements.getModuleOf(home);
        String prefix = module == null ? "" : module.getQualifiedName() + "/";
        return prefix + name.canonicalName().toLowerCase(Locale.ROOT);
    }

    /** A class file of the name may come from the last build: generated for this source, or for one that is gone. */
    private boolean exists(ClassName name, ScannedSource source) {
        Optional<TypeElement> type = NamedTypes.ofPackage(name.canonicalName(), source.home(), elements);
        if (type.isEmpty()) {
            return false;
        }
        Optional<AnnotationMirror> mark = AnnotationReader.find(type.get(), AnnotationReader.GENERATED_VIEW);
        String madeFor =
                mark.flatMap(mirror -> AnnotationReader.text(mirror, "value")).orElse("");
        if (source.element().getQualifiedName().contentEquals(madeFor)) {
            // Views of one foreign type, in one package of two compilations, would hide each other at run time.
            return source.foreign() && madeElsewhere.test(name);
        }
        return madeFor.isEmpty() || NamedTypes.find(madeFor, elements).isPresent();
    }

    /** The types of the package of the views, by name in lower case, that were not generated. */
    private Map<String, String> typesOf(ScannedSource source) {
        return existing.computeIfAbsent(source.home().getQualifiedName().toString(), home -> {
            Map<String, String> names = new HashMap<>();
            for (Element type : typesIn(source.home())) {
                if (AnnotationReader.find(type, AnnotationReader.GENERATED_VIEW).isEmpty()) {
                    String name = type.getSimpleName().toString();
                    names.put(name.toLowerCase(Locale.ROOT), name);
                }
            }
            return names;
        });
    }

    /** ECJ throws if a class file of the package names a type of it that is gone. */
    private static List<? extends Element> typesIn(PackageElement home) {
        try {
            return home.getEnclosedElements();
        } catch (RuntimeException missing) {
            return List.of();
        }
    }

    /** The option that a name comes from. */
    @FunctionalInterface
    private interface OptionOf {

        Optional<Option<String>> of(ScannedOptions options);
    }
}
