package io.github.smartasync.processor.render.javadoc;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.model.DocComment;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the Javadoc of a sync view says. */
public record SyncProse(SourceModel model, DocNames names, Optional<ClassName> other) implements ViewProse {

    /** With one of these in the {@code throws} clause, an interrupted wait throws {@code InterruptedException}. */
    public static final Set<String> INTERRUPTIBLE =
            Set.of("java.lang.InterruptedException", "java.lang.Exception", "java.lang.Throwable");

    @Override
    public String ofType() {
        return "Sync view of " + names.link(model.source())
                + ": its methods return plain values. Where the source returns a future, the calling thread waits"
                + " for it.";
    }

    @Override
    public String ofThreads() {
        boolean refuses = model.methods().stream()
                .anyMatch(method ->
                        method.isDirect() || method.options().translator().isEmpty());
        String how = refuses ? "throws " + names.link(RuntimeTypes.BLOCKING_REFUSED) : "is refused";
        String instead =
                other.map(view -> " Call " + names.link(view) + " there.").orElse("");
        return "On a thread that must not block, such as an event loop, a call " + how
                + " and does not reach the source." + instead;
    }

    @Override
    public DocComment doc(MethodModel method) {
        return method.twinDoc(ViewKind.SYNC).orElse(method.doc());
    }

    @Override
    public String body(MethodModel method) {
        String body = doc(method).body();
        return isOfAsync(method) ? BlockingWords.of(body) : body;
    }

    /** Whether its comment was written for a method that returns a future. */
    private static boolean isOfAsync(MethodModel method) {
        return method.sourceCall().asyncResult().isPresent()
                && method.twinDoc(ViewKind.SYNC).isEmpty();
    }

    @Override
    public String ofCall(MethodModel method) {
        String call = "Calls " + names.link(method.sourceCall().blockingSide());
        if (method.isDirect()) {
            return call + " directly, on any thread.";
        }
        if (method.sourceCall().treatment() == Treatment.ASYNC) {
            String left = method.options().abandon()
                    ? " A timeout or an interrupt ends the wait, but does not cancel the "
                            + result(method).result().kind().noun() + "."
                    : "";
            return call + result(method).waited() + left + names.translation(method);
        }
        String limit = ViewProse.limit(method.options())
                .map(it -> " The timeout of " + it + " does not limit this call.")
                .orElse("");
        return call + " on the calling thread." + limit + names.translation(method);
    }

    @Override
    public void failures(MethodModel method, DocLayout layout) {
        List<String> others = new ArrayList<>();
        for (DocComment.Failure failure : doc(method).failures()) {
            if (!failure.unchecked() && !declares(method, failure)) {
                others.add((ViewProse.reference(failure) + " " + failure.text()).strip());
            }
        }
        if (!others.isEmpty()) {
            boolean waits = method.sourceCall().treatment() == Treatment.ASYNC;
            layout.paragraph(
                            waits
                                    ? "Thrown inside a {@link java.util.concurrent.CompletionException}:"
                                    : "The source can fail with:")
                    .list(others);
        }
    }

    @Override
    public String returned(MethodModel method) {
        if (method.sourceCall().types().isNothing()) {
            return "";
        }
        String original = doc(method).returns().orElse("");
        if (!isOfAsync(method) || method.sourceCall().treatment() != Treatment.ASYNC) {
            return original;
        }
        return result(method).returned(original);
    }

    @Override
    public List<Map.Entry<String, String>> thrown(MethodModel method) {
        Map<String, String> thrown = new LinkedHashMap<>();
        boolean waits = method.sourceCall().treatment() == Treatment.ASYNC;
        String failing = waits ? result(method).failing() : "";
        for (TypeName type : method.failures()) {
            if (type instanceof TypeVariableName) {
                continue; // what Javadoc cannot refer to
            }
            thrown.put(names.type(type.withoutAnnotations()), failing);
        }
        for (DocComment.Failure failure : doc(method).failures()) {
            Optional<TypeName> declared = declared(method, failure);
            if (failure.unchecked() || declared.isPresent()) {
                String name = declared.map(names::type).orElse(failure.type());
                thrown.merge(name, failure.text(), (before, text) -> text.isBlank() ? before : text);
            }
        }
        boolean translated = method.options().translator().isPresent();
        if (!method.isDirect() && !translated) {
            thrown.putIfAbsent(
                    names.type(RuntimeTypes.BLOCKING_REFUSED),
                    "if the calling thread must not block; the source was not called");
        }
        if (waits && !translated && method.sourceCall().types().isUnboxed()) {
            thrown.putIfAbsent("java.lang.NullPointerException", "if the value is null");
        }
        if (waits && !translated) {
            waiting(method, thrown);
        }
        return List.copyOf(thrown.entrySet());
    }

    private void waiting(MethodModel method, Map<String, String> thrown) {
        boolean unlimited = method.options().timeoutNanos().orElse(-1) == 0;
        if (!unlimited) {
            String limit = ViewProse.limit(method.options()).orElse("the limit of the runtime, if it has one");
            thrown.putIfAbsent(
                    names.type(RuntimeTypes.CALL_TIMEOUT), result(method).late(limit));
        }
        boolean interruptible = method.failures().stream()
                .anyMatch(
                        type -> INTERRUPTIBLE.contains(type.withoutAnnotations().toString()));
        ClassName interruption =
                interruptible ? ClassName.get(InterruptedException.class) : RuntimeTypes.CALL_INTERRUPTED;
        thrown.merge(
                names.type(interruption),
                "if the thread is interrupted while it waits",
                (before, text) -> before.equals(result(method).failing()) ? text : before);
    }

    private static ResultProse result(MethodModel method) {
        return new ResultProse(method.sourceCall().asyncResult().orElseThrow());
    }

    private static boolean declares(MethodModel method, DocComment.Failure failure) {
        return declared(method, failure).isPresent();
    }

    private static Optional<TypeName> declared(MethodModel method, DocComment.Failure failure) {
        return method.failures().stream()
                .map(TypeName::withoutAnnotations)
                .filter(type -> type.toString().equals(failure.type()))
                .findFirst();
    }
}
