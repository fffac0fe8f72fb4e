package reliability.ways;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One way, taken by one kind of caller: the harness in which each behaviour is tested once. */
record Scene(Way way, Caller caller) {

    static Stream<Scene> all() {
        return Caller.available().flatMap(caller -> Stream.of(Way.values()).map(way -> new Scene(way, caller)));
    }

    static Stream<Scene> sync() {
        return all().filter(scene -> scene.way.isSync());
    }

    static Stream<Scene> async() {
        return all().filter(scene -> !scene.way.isSync());
    }

    /** Those whose callers wait for a future of ours, or for what derives from it. */
    static Stream<Scene> waited() {
        return all().filter(scene -> !scene.way.isSubscribed());
    }

    /** Those of them in which the waiting thread knows which call it waits for; a library's own future hides it. */
    static Stream<Scene> known() {
        return waited().filter(scene -> !scene.way.isHiddenByMono());
    }

    static Stream<Scene> offloading() {
        return all().filter(scene -> scene.way.offloads());
    }

    /** The end of a call on a runtime with defaults. */
    End play(Job job) throws Exception {
        return play(builder -> builder, job);
    }

    /** The end of a call on a runtime of its own. */
    End play(UnaryOperator<SmartAsyncRuntime.Builder> options, Job job) throws Exception {
        return on(options, views -> caller.call(() -> way.end(views, job)));
    }

    /** Does something with views on a runtime of its own, which is closed after it. */
    static <T> T on(UnaryOperator<SmartAsyncRuntime.Builder> options, Act<T> act) throws Exception {
        SmartAsyncRuntime runtime = options.apply(SmartAsyncRuntime.builder()).build();
        try {
            return act.with(Views.on(runtime));
        } finally {
            runtime.close(Duration.ZERO);
        }
    }

    @Override
    public String toString() {
        return way + " from a " + caller + " thread";
    }

    @FunctionalInterface
    interface Act<T> {
        T with(Views views) throws Exception;
    }
}
