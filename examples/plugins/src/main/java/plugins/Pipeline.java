package plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;

/** Asks all plug-ins, one after the other, without blocking. It knows of one kind only. */
final class Pipeline {

    private final List<CheckAsync> checks;

    Pipeline(List<CheckAsync> checks) {
        this.checks = List.copyOf(checks);
    }

    // snippet:load
    /** The plug-ins of both kinds that are on the class path. */
    static Pipeline ofPlugins() {
        List<CheckAsync> checks = new ArrayList<>();
        ServiceLoader.load(CheckAsync.class).forEach(checks::add);
        ServiceLoader.load(CheckSync.class).forEach(blocking -> checks.add(CheckAsync.from(blocking)));
        return new Pipeline(checks);
    }
    // end:load

    // snippet:ask
    /** The first objection; empty if there is none. */
    CompletableFuture<String> objection(Order order) {
        CompletableFuture<String> first = CompletableFuture.completedFuture("");
        for (CheckAsync check : checks) {
            first = first.thenCompose(
                    found -> found.isEmpty() ? check.objection(order) : CompletableFuture.completedFuture(found));
        }
        return first;
    }
    // end:ask
}
