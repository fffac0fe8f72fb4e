package io.github.smartasync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a JVM loads for its first call. The first lambda or method handle of a JVM costs milliseconds, so none is on the
 * way of a first call: not when the view is made, and not when it is called.
 */
class FirstCallTest {

    private static final String RUNTIME = "io.github.smartasync.runtime.";

    @TempDir
    Path folder;

    @Test
    void theFirstCallOfASyncViewUsesNoLambdaAndNoMethodHandle() throws Exception {
        assertThat(lambdasAndHandles(loadedBy("sync"))).isEmpty();
    }

    @Test
    void theFirstCallOfAnAsyncViewUsesNoLambdaAndNoMethodHandle() throws Exception {
        assertThat(lambdasAndHandles(loadedBy("async"))).isEmpty();
    }

    /**
     * The call itself is a lambda of generated code. Virtual threads are started by lambdas of the runtime, because it is
     * compiled for Java 17. Reflection would take longer.
     */
    @Test
    void theFirstOffloadedCallUsesNoLambdaOfTheRuntimeButForVirtualThreads() throws Exception {
        List<String> lambdas = loadedBy("offload").stream()
                .filter(loaded -> loaded.contains("io.github.smartasync.runtime") && loaded.contains("$$Lambda"))
                .toList();
        assertThat(lambdas)
                .allMatch(lambda -> lambda.contains("thread.VirtualThreads$$Lambda"))
                .hasSize(Runtime.version().feature() >= 21 ? 2 : 0);
    }

    /** Method handles for the forms of reflective calls: some of them take as long as everything else. */
    @Test
    void theFirstOffloadedCallUsesNoReflectionWithArguments() throws Exception {
        assertThat(loadedBy("offload"))
                .filteredOn(loaded -> loaded.startsWith("java.lang.invoke.LambdaForm$MH"))
                .hasSizeLessThan(4);
    }

    /** What only a sync view, a limit, a setting, a listener, a carrier, an executor of the user's or a wait for one needs. */
    @Test
    void theFirstOffloadedCallLoadsNothingThatItDoesNotUse() throws Exception {
        assertThat(loadedBy("offload"))
                .contains("io.github.smartasync.runtime.internal.offload.Task")
                .doesNotContain(
                        "io.github.smartasync.runtime.BlockingPolicy",
                        "io.github.smartasync.runtime.CallTimeoutException",
                        "io.github.smartasync.runtime.internal.ExitHook",
                        "io.github.smartasync.runtime.internal.caller.CallerRules",
                        "io.github.smartasync.runtime.internal.record.LateResults",
                        "io.github.smartasync.runtime.spi.CallOutcome",
                        "io.github.smartasync.runtime.spi.ContextCarrier",
                        "io.github.smartasync.runtime.internal.carry.MicrometerCarrier",
                        "io.github.smartasync.runtime.internal.offload.Dependent",
                        "io.github.smartasync.runtime.internal.offload.Dependent$WeakParent",
                        "io.github.smartasync.runtime.internal.offload.RunByWaiter",
                        "io.github.smartasync.runtime.internal.offload.TaskFuture$TaskAttachments",
                        "io.github.smartasync.runtime.internal.offload.UserExecutor",
                        "io.github.smartasync.runtime.internal.record.RecordedWait",
                        "io.github.smartasync.runtime.internal.timer.DeadlineTimer");
    }

    /** Each costs about a third of a millisecond, which is most of what a first call takes. */
    @Test
    void theFirstCallOfASyncViewLoadsTheseClassesOfTheRuntime() throws Exception {
        assertThat(loadedBy("sync"))
                .filteredOn(loaded -> loaded.startsWith(RUNTIME))
                .map(loaded -> loaded.substring(RUNTIME.length()))
                .containsExactlyInAnyOrder(
                        "SmartAsyncRuntime",
                        "SmartAsyncRuntime$Access",
                        "internal.RuntimeCore",
                        "internal.caller.CallerJudge",
                        "internal.known.OrdinaryThreads",
                        "bridge.Bridge",
                        "bridge.ViewSetup",
                        "bridge.KnownOperations",
                        "bridge.OperationSetup",
                        "bridge.ViewOperations",
                        "bridge.ViewCalls");
    }

    /** Each way to use one is linked when it is first used. */
    @Test
    void theFirstCallOfASyncViewNeedsNoVariableHandle() throws Exception {
        assertThat(loadedBy("sync")).doesNotContain("java.util.concurrent.atomic.AtomicReference");
    }

    @Test
    void aLambdaWouldBeSeen() throws Exception {
        assertThat(lambdasAndHandles(loadedBy("lambda"))).isNotEmpty();
    }

    private static List<String> lambdasAndHandles(List<String> loaded) {
        return loaded.stream()
                .filter(name -> name.startsWith("java.lang.invoke.") || name.contains("$$Lambda"))
                .toList();
    }

    /** The names of the classes that a new JVM loads while it makes a view and calls it. */
    private List<String> loadedBy(String way) throws IOException, InterruptedException {
        List<String> loaded = LoadedClasses.of(FirstCallMain.class, way, folder);
        int begin = loaded.indexOf(FirstCallMain.Begin.class.getName());
        int end = loaded.indexOf(FirstCallMain.End.class.getName());
        assertThat(begin).isPositive();
        assertThat(end).isGreaterThan(begin);
        return loaded.subList(begin + 1, end);
    }
}
