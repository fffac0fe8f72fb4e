package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.rule.WrittenOptions;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.util.Types;

/** Reports options that have no effect, given how the views treat the methods. */
public final class IdleOptions {

    private final Wording wording;

    public IdleOptions(Types types) {
        this.wording = new Wording(types);
    }

    /** Reports the options of a source whose views have these methods. */
    public void report(ScannedSource source, ViewNames names, List<DraftedMethod> drafts, Findings findings) {
        boolean offloads = names.kinds().stream().anyMatch(kind -> !kind.blocks());
        Check check = new Check(source, offloads, drafts, findings);
        check.of("timeout", ScannedOptions::timeout, draft -> offloads || waits(draft));
        check.of("abandon", ScannedOptions::abandon, draft -> offloads || waits(draft));
        check.of("executor", ScannedOptions::executor, draft -> offloads && usesExecutor(draft));
    }

    private static boolean waits(DraftedMethod draft) {
        return draft.treatment() == Treatment.ASYNC;
    }

    /** Blocking methods run on an executor, and so does the wait for a plain future. */
    private static boolean usesExecutor(DraftedMethod draft) {
        return draft.treatment() == Treatment.BLOCKING
                || draft.asyncResult()
                        .filter(result -> result.kind().needsThread())
                        .isPresent();
    }

    private final class Check {

        private final ScannedSource source;
        private final boolean offloads;
        private final List<DraftedMethod> drafts;
        private final Findings findings;

        Check(ScannedSource source, boolean offloads, List<DraftedMethod> drafts, Findings findings) {
            this.source = source;
            this.offloads = offloads;
            this.drafts = drafts;
            this.findings = findings;
        }

        <T> void of(
                String name, Function<ScannedOptions, Optional<Option<T>>> option, Predicate<DraftedMethod> hasEffect) {
            for (DraftedMethod draft : drafts) {
                if (!draft.isDirect() && !hasEffect.test(draft)) {
                    writtenOn(draft)
                            .forEach(options -> option.apply(options)
                                    .ifPresent(written -> report(
                                            name, options, written, because(name, wording.method(draft.method())))));
                }
            }
            boolean hasNone =
                    !drafts.isEmpty() && drafts.stream().noneMatch(draft -> !draft.isDirect() && hasEffect.test(draft));
            if (hasNone && source.isComplete()) {
                source.options()
                        .ifPresent(options -> option.apply(options)
                                .ifPresent(written -> report(
                                        name,
                                        options,
                                        written,
                                        because(name, "any method of " + Wording.simpleName(source.element())))));
            }
        }

        private String because(String name, String method) {
            if (!offloads) {
                return name.equals("executor")
                        ? "only a sync view is generated, which never offloads " + method
                        : "only a sync view is generated, which runs " + method + " on the caller's own stack";
            }
            return "no view over the source offloads " + method;
        }

        private void report(String name, ScannedOptions options, Option<?> written, String because) {
            findings.add(DiagnosticCode.SA063, WrittenOptions.position(options, written), name, because);
        }
    }

    /** Those of the method itself and of its twin, if the source declares them. */
    private static List<ScannedOptions> writtenOn(DraftedMethod draft) {
        return Stream.concat(Stream.of(draft.method()), draft.blockingTwin().stream())
                .filter(ScannedMethod::declaredHere)
                .flatMap(method -> method.written().stream())
                .toList();
    }
}
