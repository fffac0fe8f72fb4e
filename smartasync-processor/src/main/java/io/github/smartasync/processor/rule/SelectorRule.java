package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.ScannedSource.UnmatchedEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.util.Types;

/** Checks that each entry of {@code statics}, {@code only}, {@code skip}, {@code direct} and {@code rename} names a method. */
public final class SelectorRule implements SourceRule {

    private static final int SHOWN = 6;

    private final Wording wording;

    public SelectorRule(Types types) {
        this.wording = new Wording(types);
    }

    @Override
    public void check(ScannedSource source, Findings findings) {
        if (!source.hierarchyResolved() || !source.shown()) {
            return;
        }
        for (UnmatchedEntry unmatched : source.unmatched()) {
            ScannedOptions options = source.options().orElseThrow();
            Option<String> entry = unmatched.entry();
            findings.add(
                    DiagnosticCode.SA035,
                    WrittenOptions.position(options, entry),
                    entry.value(),
                    unmatched.option(),
                    Wording.simpleName(source.element()),
                    scope(unmatched, options) + remedy(unmatched));
        }
    }

    private static String scope(UnmatchedEntry unmatched, ScannedOptions options) {
        boolean isNarrowed =
                options.only().filter(only -> !only.value().isEmpty()).isPresent();
        return isNarrowed && Set.of("skip", "direct", "rename").contains(unmatched.option())
                ? "What \"only\" leaves out does not count. "
                : "";
    }

    private String remedy(UnmatchedEntry unmatched) {
        String entry = unmatched.entry().value();
        if (unmatched.option().equals("rename") && entry.isBlank()) {
            return "Write a method, an equals sign and its new name: \"load(String)=read\".";
        }
        List<ScannedMethod> methods = unmatched.candidates();
        int open = entry.indexOf('(');
        String name = (open < 0 ? entry : entry.substring(0, open)).strip();
        List<String> overloads = methods.stream()
                .filter(method -> method.name().equals(name))
                .map(method -> wording.signature(method, name))
                .toList();
        List<String> near = overloads.isEmpty()
                ? NearNames.of(name, methods.stream().map(ScannedMethod::name).toList())
                : overloads;
        if (near.isEmpty()) {
            String kind = unmatched.option().equals("statics") ? "public static method of the type" : "public method";
            return "Write the name of a " + kind + ", or its name and erased parameter types: \"name(String, int[])\".";
        }
        return "Did you mean "
                + near.stream().limit(SHOWN).map(each -> "\"" + each + "\"").collect(Collectors.joining(" or "))
                + "?";
    }
}
