package io.github.smartasync.spring.boot;

import io.github.smartasync.runtime.ExecutorState;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** The endpoint {@code smartasync} of the actuator: what the executors of each runtime are doing. */
@Endpoint(id = "smartasync")
@SuppressWarnings("exports") // what it needs, the actuator brings
public class SmartAsyncEndpoint {

    private final Map<String, SmartAsyncRuntime> runtimes;

    SmartAsyncEndpoint(Map<String, SmartAsyncRuntime> runtimes) {
        this.runtimes = new LinkedHashMap<>(runtimes);
    }

    /** The runtimes by the names of their beans. */
    @ReadOperation
    public Runtimes runtimes() {
        Map<String, Executors> found = new LinkedHashMap<>();
        runtimes.forEach((name, runtime) -> found.put(name, Executors.of(runtime)));
        return new Runtimes(found);
    }

    /** All runtimes, by the names of their beans. */
    public record Runtimes(Map<String, Executors> runtimes) {

        public Runtimes {
            runtimes = Collections.unmodifiableMap(new LinkedHashMap<>(runtimes));
        }
    }

    /** The executors of one runtime, the default executor first. */
    public record Executors(List<Executor> executors) {

        public Executors {
            executors = List.copyOf(executors);
        }

        static Executors of(SmartAsyncRuntime runtime) {
            List<Executor> states = new ArrayList<>();
            runtime.executors().forEach(state -> states.add(Executor.of(state)));
            return new Executors(states);
        }
    }

    /**
     * One executor.
     *
     * @param name the name that sources use; {@code default} for the default executor
     * @param own whether the runtime made it
     * @param limit how many calls it runs at a time; null if any number, or if the runtime does not know
     * @param queueLimit how many calls may wait for their turn; null if the runtime does not know
     * @param running how many calls run
     * @param waiting how many calls wait for other calls, and do not count towards the limit
     * @param queued how many calls wait for their turn
     */
    public record Executor(
            String name,
            boolean own,
            @Nullable Integer limit,
            @Nullable Integer queueLimit,
            int running,
            int waiting,
            int queued) {

        static Executor of(ExecutorState state) {
            return new Executor(
                    state.name(),
                    state.own(),
                    orNull(state.limit()),
                    orNull(state.queueLimit()),
                    state.running(),
                    state.waiting(),
                    state.queued());
        }

        private static @Nullable Integer orNull(OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
    }
}
