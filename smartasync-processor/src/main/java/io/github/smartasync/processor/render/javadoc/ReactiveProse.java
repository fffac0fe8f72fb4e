package io.github.smartasync.processor.render.javadoc;

import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import java.util.List;
import java.util.Map;

/** What the Javadoc of a view of publishers says. */
public record ReactiveProse(SourceModel model, ViewKind kind, DocNames names, AsyncProse async) implements ViewProse {

    @Override
    public String ofType() {
        boolean hasOwn = model.methods().stream().anyMatch(method -> method.isThrough(kind));
        return kind.suffix() + " view of " + names.link(model.source()) + ": each subscription calls the source."
                + (hasOwn
                        ? " A method that returns the source's own publisher calls the source at once, and says so."
                        : "")
                + " Blocking methods of the source run on an executor.";
    }

    @Override
    public String ofThreads() {
        boolean hasDirect = model.methods().stream().anyMatch(MethodModel::isDirect);
        return "No method blocks the calling thread or throws"
                + (hasDirect ? ", except those that call the source directly" : "")
                + ". Cancelling a subscription cancels its call.";
    }

    @Override
    public String ofCall(MethodModel method) {
        if (method.isDirect()) {
            return async.direct().ofCall(method);
        }
        return ofSubscription(method) + names.translation(method);
    }

    private String ofSubscription(MethodModel method) {
        String source = names.link(method.sourceCall().asyncSide());
        if (method.sourceCall().treatment() == Treatment.BLOCKING) {
            String executor = method.options()
                    .executor()
                    .map(name -> "the executor " + ViewProse.code(name))
                    .orElse("the runtime's executor");
            String cancel = method.options().abandon()
                    ? " Neither cancelling the subscription nor a timeout interrupts a running call."
                    : " Cancelling the subscription interrupts the call.";
            return "Each subscription calls " + source + " on " + executor + "." + cancel;
        }
        if (method.isThrough(kind)) {
            return "Calls " + source + " at once and returns its own " + noun(method) + ".";
        }
        String kept = method.options().abandon() && !isMany(method)
                ? " Cancelling the subscription does not cancel the call."
                : "";
        return "Each subscription calls " + source + " on the thread that subscribes." + kept;
    }

    private static boolean isMany(MethodModel method) {
        return method.sourceCall().types().published().many();
    }

    private static String noun(MethodModel method) {
        return method.sourceCall().asyncResult().orElseThrow().kind().noun();
    }

    @Override
    public void failures(MethodModel method, DocLayout layout) {
        async.failures(method, layout, "The publisher", !method.isThrough(kind) && !isMany(method));
    }

    @Override
    public String returned(MethodModel method) {
        if (method.isDirect()) {
            return async.direct().returned(method);
        }
        String original = method.doc().returns().orElse("");
        if (method.sourceCall().types().isNothing()) {
            return "a publisher that completes when the call has ended";
        }
        if (original.isEmpty()) {
            return "";
        }
        return method.sourceCall()
                .asyncResult()
                .map(result -> new ResultProse(result).published(original))
                .orElse("a publisher of " + original);
    }

    @Override
    public List<Map.Entry<String, String>> thrown(MethodModel method) {
        return method.isDirect() ? async.direct().thrown(method) : List.of();
    }
}
