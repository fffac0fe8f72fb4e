package io.github.smartasync.runtime.internal.offload;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Latch;
import io.github.smartasync.runtime.bridge.Offload;
import io.github.smartasync.runtime.spi.ContextCarrier;
import io.micrometer.context.ContextRegistry;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OffloadContextTest {

    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();
    // snippet:carrier
    private static final ContextCarrier TENANTS = () -> {
        String tenant = TENANT.get();
        return () -> {
            String before = TENANT.get();
            TENANT.set(tenant);
            return () -> TENANT.set(before);
        };
    };
    // end:carrier

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final List<SmartAsyncRuntime> runtimes = new ArrayList<>();

    @BeforeEach
    void dirtyTheWorker() throws Exception {
        executor.submit(() -> TENANT.set("the worker's own")).get(20, SECONDS);
    }

    @AfterEach
    void close() {
        TENANT.remove();
        runtimes.forEach(runtime -> runtime.close(Duration.ZERO));
        executor.shutdownNow();
    }

    @Test
    void aContextLoaderThatTheMethodSetsIsTakenOffBeforeItsDependentsRun() throws Exception {
        try (URLClassLoader ofTheMethod = new URLClassLoader(new URL[0], null)) {
            Task<String> call = carrying().prepare(() -> {
                Thread.currentThread().setContextClassLoader(ofTheMethod);
                return "result";
            });
            CompletableFuture<ClassLoader> dependent =
                    call.thenApply(result -> Thread.currentThread().getContextClassLoader());

            assertThat(Offload.submit(call)).isSameAs(call);

            assertThat(dependent.get(20, SECONDS)).isNotSameAs(ofTheMethod);
        }
    }

    @Test
    void isTheCallersOfEachCall() throws Exception {
        Offload files = carrying(TENANTS);

        TENANT.set("a");
        CompletableFuture<String> first = files.call(TENANT::get);
        TENANT.set("b");
        CompletableFuture<String> second = files.call(TENANT::get);

        assertThat(first.get(20, SECONDS)).isEqualTo("a");
        assertThat(second.get(20, SECONDS)).isEqualTo("b");
    }

    @Test
    void isTakenOffBeforeDependentsRun() throws Exception {
        Offload files = carrying(TENANTS);
        TENANT.set("a");

        Task<String> call = files.prepare(TENANT::get);
        CompletableFuture<String> dependent = call.thenApply(result -> TENANT.get());

        CompletableFuture<String> future = Offload.submit(call);

        // In this order: a thread that waits for a future may run its dependents.
        assertThat(dependent.get(20, SECONDS)).isEqualTo("the worker's own");
        assertThat(future.get(20, SECONDS)).isEqualTo("a");
    }

    @Test
    void isTakenOffWhenTheMethodFails() throws Exception {
        Offload files = carrying(TENANTS);
        TENANT.set("a");

        CompletableFuture<Void> failing = files.run(() -> {
            throw new IOException();
        });

        assertThatThrownBy(() -> failing.get(20, SECONDS)).cause().isInstanceOf(IOException.class);
        assertThat(executor.submit(TENANT::get).get(20, SECONDS)).isEqualTo("the worker's own");
    }

    @Test
    void isTakenOffWhenTheMethodIsInterrupted() throws Exception {
        Offload files = carrying(TENANTS);
        TENANT.set("a");
        Latch running = new Latch();
        CompletableFuture<Void> cancelled = files.run(() -> {
            running.open();
            new Latch().await();
        });
        running.await();

        cancelled.cancel(true);

        assertThat(executor.submit(TENANT::get).get(20, SECONDS)).isEqualTo("the worker's own");
    }

    @Test
    void isTakenOffAgainWhenTheCallWasCancelledWhileItWasSet() throws Exception {
        List<String> log = new CopyOnWriteArrayList<>();
        CompletableFuture<CompletableFuture<Void>> call = new CompletableFuture<>();
        Thread caller = Thread.currentThread();
        ClassLoader before = caller.getContextClassLoader();
        try (URLClassLoader mine = new URLClassLoader(new URL[0], null)) {
            caller.setContextClassLoader(mine);
            call.complete(carrying(logging("a", log), () -> () -> {
                        call.join().cancel(true);
                        return () -> {};
                    })
                    .run(() -> log.add("method")));
        } finally {
            caller.setContextClassLoader(before);
        }

        ClassLoader ofTheWorker = executor.submit(() -> Thread.currentThread().getContextClassLoader())
                .get(20, SECONDS);

        assertThat(call.join()).isCancelled();
        assertThat(log).containsExactly("set a", "restore a");
        assertThat(ofTheWorker).isSameAs(before);
    }

    @Test
    void carriersSetInTheirOrderAndRestoreInReverse() throws Exception {
        List<String> log = new CopyOnWriteArrayList<>();

        carrying(logging("a", log), () -> null, logging("b", log))
                .run(() -> log.add("method"))
                .get(20, SECONDS);

        assertThat(log).containsExactly("set a", "set b", "method", "restore b", "restore a");
    }

    @Test
    void aCarrierThatCannotCaptureFailsTheCallBeforeItStarts() {
        IllegalStateException failure = new IllegalStateException();

        CompletableFuture<Void> future = carrying(() -> {
                    throw failure;
                })
                .run(() -> {
                    throw new AssertionError("must not start");
                });

        assertThatThrownBy(() -> future.get(20, SECONDS)).cause().isSameAs(failure);
    }

    @Test
    void aCarrierThatCannotSetFailsTheCallAndThoseBeforeItRestore() {
        List<String> log = new CopyOnWriteArrayList<>();
        IllegalStateException failure = new IllegalStateException();

        CompletableFuture<Void> future = carrying(logging("a", log), () -> () -> {
                    throw failure;
                })
                .run(() -> log.add("method"));

        assertThatThrownBy(() -> future.get(20, SECONDS)).cause().isSameAs(failure);
        assertThat(log).containsExactly("set a", "restore a");
    }

    @Test
    void aCarrierThatCannotRestoreChangesNoOutcomeAndKeepsNoOtherFromRestoring() throws Exception {
        List<String> log = new CopyOnWriteArrayList<>();

        CompletableFuture<String> future = carrying(
                        logging("a", log),
                        () -> () -> () -> {
                            throw new IllegalStateException("a carrier of a test that cannot restore");
                        })
                .call(() -> "result");

        assertThat(future.get(20, SECONDS)).isEqualTo("result");
        assertThat(log).containsExactly("set a", "restore a");
    }

    @Test
    void theContextClassLoaderOfTheCallerIsSetAroundTheMethod() throws Exception {
        Thread caller = Thread.currentThread();
        ClassLoader before = caller.getContextClassLoader();
        ClassLoader ofTheWorker = executor.submit(() -> Thread.currentThread().getContextClassLoader())
                .get(20, SECONDS);
        try (URLClassLoader mine = new URLClassLoader(new URL[0], null)) {
            caller.setContextClassLoader(mine);

            Task<ClassLoader> call =
                    carrying().prepare(() -> Thread.currentThread().getContextClassLoader());
            CompletableFuture<ClassLoader> dependent =
                    call.thenApply(loader -> Thread.currentThread().getContextClassLoader());

            CompletableFuture<ClassLoader> future = Offload.submit(call);

            assertThat(dependent.get(20, SECONDS)).isSameAs(ofTheWorker);
            assertThat(future.get(20, SECONDS)).isSameAs(mine);
        } finally {
            caller.setContextClassLoader(before);
        }
    }

    @Test
    void inheritableThreadLocalsDoNotReachThreadsOfOurs() throws Exception {
        InheritableThreadLocal<String> inheritable = new InheritableThreadLocal<>();
        inheritable.set("leak");
        SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();
        runtimes.add(runtime);

        assertThat(Offload.on(runtime).call(inheritable::get).get(20, SECONDS)).isNull();
    }

    @Test
    void whatMicrometersRegistryKnowsIsCarriedWithoutConfiguration() throws Exception {
        ThreadLocal<String> trace = new ThreadLocal<>();
        ContextRegistry.getInstance().registerThreadLocalAccessor("trace", trace);
        try {
            Offload files = carrying();
            executor.submit(() -> trace.set("the worker's own")).get(20, SECONDS);

            trace.set("the caller's");
            assertThat(files.call(trace::get).get(20, SECONDS)).isEqualTo("the caller's");
            trace.remove();
            assertThat(files.call(trace::get).get(20, SECONDS)).isNull();
            assertThat(executor.submit(trace::get).get(20, SECONDS)).isEqualTo("the worker's own");
        } finally {
            ContextRegistry.getInstance().removeThreadLocalAccessor("trace");
        }
    }

    private Offload carrying(ContextCarrier... carriers) {
        SmartAsyncRuntime.Builder builder = SmartAsyncRuntime.builder().executor(executor);
        for (ContextCarrier carrier : carriers) {
            builder.carrier(carrier);
        }
        SmartAsyncRuntime runtime = builder.build();
        runtimes.add(runtime);
        return Offload.on(runtime);
    }

    private static ContextCarrier logging(String name, List<String> log) {
        return () -> () -> {
            log.add("set " + name);
            return () -> log.add("restore " + name);
        };
    }
}
