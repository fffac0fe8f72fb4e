package io.github.smartasync.processor.render.javadoc;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.model.DocComment;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the Javadoc of an async view says. */
public record AsyncProse(SourceModel model, DocNames names, ViewProse direct) implements ViewProse {

    @Override
    public String ofType() {
        return "Async view of " + names.link(model.source())
                + ": its methods return futures at once. Blocking methods of the source run on an executor.";
    }

    @Override
    public String ofThreads() {
        boolean hasDirect = model.methods().stream().anyMatch(MethodModel::isDirect);
        return "No method blocks the calling thread or throws"
                + (hasDirect ? ", except those that call the source directly" : "")
                + ". Failures are in the future.";
    }

    @Override
    public DocComment doc(MethodModel method) {
        return method.twinDoc(ViewKind.ASYNC).orElse(method.doc());
    }

    @Override
    public String ofCall(MethodModel method) {
        if (method.isDirect()) {
            return direct.ofCall(method);
        }
        String call = "Calls " + names.link(method.sourceCall().asyncSide());
        boolean blocks = method.sourceCall().treatment() == Treatment.BLOCKING;
        return (blocks ? offloaded(call, method) : adopted(call, method)) + names.translation(method);
    }

    private static String offloaded(String call, MethodModel method) {
        String executor = method.options()
                .executor()
                .map(name -> "the executor " + ViewProse.code(name))
                .orElse("the runtime's executor");
        String cancel = method.options().abandon()
                ? " Neither cancelling the future nor a timeout interrupts a running call."
                : " Cancelling the future interrupts the call.";
        return call + " on " + executor + "." + cancel;
    }

    private static String adopted(String call, MethodModel method) {
        boolean plain = method.sourceCall()
                .asyncResult()
                .filter(it -> it.kind().needsThread())
                .isPresent();
        if (plain) {
            return call + " on the calling thread. A thread of the runtime waits for its future.";
        }
        return call + " on the calling thread"
                + result(method).adopted(method.options().abandon());
    }

    @Override
    public void failures(MethodModel method, DocLayout layout) {
        String returned = method.sourceCall()
                .asyncResult()
                .map(it -> result(method).returnedType())
                .orElse("The future");
        failures(method, layout, returned, !method.sourceCall().types().many());
    }

    /** As for this view, of a view that returns something else, and for which a limit may not count. */
    void failures(MethodModel method, DocLayout layout, String returned, boolean limited) {
        if (method.isDirect()) {
            direct.failures(method, layout);
            return;
        }
        Map<String, String> failures = new LinkedHashMap<>();
        method.failures().forEach(type -> failures.put(reference(type), ""));
        for (DocComment.Failure failure : doc(method).failures()) {
            failures.put(reference(method, failure), failure.text());
        }
        ViewProse.limit(method.options())
                .filter(limit -> method.options().translator().isEmpty())
                .filter(limit -> limited)
                .ifPresent(limit ->
                        failures.put(names.link(RuntimeTypes.CALL_TIMEOUT), "if it is not complete within " + limit));
        if (failures.values().stream().allMatch(String::isBlank)) {
            String all = String.join(", ", failures.keySet());
            layout.paragraph(failures.isEmpty() ? "" : returned + " can fail with " + all + ".");
            return;
        }
        layout.paragraph(returned + " can fail with:")
                .list(failures.entrySet().stream()
                        .map(failure -> (failure.getKey() + " " + failure.getValue()).strip())
                        .toList());
    }

    private static ResultProse result(MethodModel method) {
        return new ResultProse(method.sourceCall().asyncResult().orElseThrow());
    }

    private String reference(MethodModel method, DocComment.Failure failure) {
        Optional<TypeName> declared = method.failures().stream()
                .filter(type -> type.withoutAnnotations().toString().equals(failure.type()))
                .findFirst();
        return declared.map(this::reference).orElseGet(() -> ViewProse.reference(failure));
    }

    private String reference(TypeName type) {
        TypeName plain = type.withoutAnnotations();
        return plain instanceof TypeVariableName ? "{@code " + plain + "}" : names.link(plain);
    }

    @Override
    public String returned(MethodModel method) {
        if (method.isDirect()) {
            return direct.returned(method);
        }
        String original = doc(method).returns().orElse("");
        boolean isTaken = method.twinDoc(ViewKind.ASYNC).isPresent() && !original.isEmpty();
        if (isTaken || method.sourceCall().treatment() != Treatment.BLOCKING) {
            return original;
        }
        if (method.sourceCall().types().isNothing()) {
            return "a future that completes when the call has ended";
        }
        return original.isEmpty() ? "" : "a future that holds " + original;
    }

    @Override
    public List<Map.Entry<String, String>> thrown(MethodModel method) {
        return method.isDirect() ? direct.thrown(method) : List.of();
    }
}
