package io.github.smartasync.runtime;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.spi.ContextCarrier;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which context and class loader a call of a batch finds, whichever thread makes it. */
@Timeout(60)
class BatchContextTest {

    private static final int ITEMS = 20;

    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    private static final ContextCarrier TENANTS = () -> {
        String tenant = TENANT.get();
        return () -> {
            String before = TENANT.get();
            TENANT.set(tenant);
            return () -> TENANT.set(before);
        };
    };

    /** A library of somebody's, one of whose threads is in the middle of another caller's work. */
    private final ExecutorService library = Executors.newSingleThreadExecutor();

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().carrier(TENANTS).build();
    private final Queue<CompletableFuture<String>> unanswered = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void theLibraryServesAnother() throws Exception {
        library.submit(() -> TENANT.set("another caller's")).get(20, SECONDS);
    }

    @AfterEach
    void close() {
        TENANT.remove();
        runtime.close(Duration.ZERO);
        library.shutdownNow();
    }

    @Test
    void isThatOfWhoStartedTheBatchForEachItem() throws Exception {
        List<String> seen = new ArrayList<>();
        TENANT.set("mine");
        CompletableFuture<List<String>> batch = Batch.of(items(), item -> call(seen, TENANT.get()))
                .runtime(runtime)
                .concurrency(3)
                .future();
        TENANT.set("of what the caller does next");

        answerAll();

        batch.get(20, SECONDS);
        assertThat(seen).hasSize(ITEMS).containsOnly("mine");
    }

    @Test
    void theClassLoaderToo() throws Exception {
        List<ClassLoader> seen = new ArrayList<>();
        Thread caller = Thread.currentThread();
        ClassLoader before = caller.getContextClassLoader();
        try (URLClassLoader application = new URLClassLoader(new URL[0], null)) {
            caller.setContextClassLoader(application);
            CompletableFuture<List<String>> batch = Batch.of(
                            items(), item -> call(seen, Thread.currentThread().getContextClassLoader()))
                    .runtime(runtime)
                    .concurrency(3)
                    .future();
            caller.setContextClassLoader(before);

            answerAll();

            batch.get(20, SECONDS);
            assertThat(seen).hasSize(ITEMS).containsOnly(application);
        } finally {
            caller.setContextClassLoader(before);
        }
    }

    @Test
    void isTakenOffTheThreadThatMadeTheCall() throws Exception {
        TENANT.set("mine");
        CompletableFuture<List<String>> batch = Batch.of(items(), item -> call(new ArrayList<>(), ""))
                .runtime(runtime)
                .concurrency(3)
                .future();

        answerAll();

        batch.get(20, SECONDS);
        assertThat(library.submit(TENANT::get).get(20, SECONDS)).isEqualTo("another caller's");
    }

    @Test
    void whatCannotBeTakenFailsTheBatch() {
        SmartAsyncRuntime failing = SmartAsyncRuntime.builder()
                .carrier(() -> {
                    throw new IllegalStateException("no context");
                })
                .build();

        CompletableFuture<List<String>> batch = Batch.of(items(), item -> call(new ArrayList<>(), ""))
                .runtime(failing)
                .future();

        assertThatThrownBy(() -> batch.get(20, SECONDS)).hasRootCauseMessage("no context");
        assertThat(unanswered).isEmpty();
    }

    private static List<Integer> items() {
        return IntStream.range(0, ITEMS).boxed().toList();
    }

    private <S> CompletableFuture<String> call(List<S> seen, S here) {
        synchronized (seen) {
            seen.add(here);
        }
        CompletableFuture<String> answer = new CompletableFuture<>();
        unanswered.add(answer);
        return answer;
    }

    /** On the library's thread, which so starts all calls but the first three. */
    private void answerAll() throws Exception {
        library.submit(() -> {
                    for (CompletableFuture<String> next = unanswered.poll(); next != null; next = unanswered.poll()) {
                        next.complete("answer");
                    }
                })
                .get(20, SECONDS);
    }
}
