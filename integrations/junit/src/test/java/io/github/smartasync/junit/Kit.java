package io.github.smartasync.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs tests that are not this module's own, some of which are to fail. */
record Kit(EngineExecutionResults results) {

    static Kit run(Class<?> test) {
        return new Kit(EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute());
    }

    static Kit run(Class<?> test, String method, Class<?>... parameters) {
        StringBuilder types = new StringBuilder();
        for (Class<?> parameter : parameters) {
            types.append(types.length() == 0 ? "" : ",").append(parameter.getName());
        }
        return new Kit(EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(test, method, types.toString()))
                .execute());
    }

    static Kit runInParallel(Class<?> test) {
        return new Kit(EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                .execute());
    }

    List<String> succeeded() {
        return names(TestExecutionResult.Status.SUCCESSFUL);
    }

    List<String> failed() {
        return names(TestExecutionResult.Status.FAILED);
    }

    private List<String> names(TestExecutionResult.Status status) {
        return results.testEvents()
                .finished()
                .filter(event -> result(event).getStatus() == status)
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    /** The names of the runs of classes. */
    List<String> containers() {
        return results.containerEvents()
                .finished()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    /** What tests and containers threw. */
    List<Throwable> failures() {
        return results.allEvents()
                .finished()
                .map(event -> result(event).getThrowable())
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the only test or container that failed threw. */
    Throwable failure() {
        List<Throwable> failures = failures();
        assertThat(failures).hasSize(1);
        return failures.get(0);
    }

    private static TestExecutionResult result(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class);
    }
}
