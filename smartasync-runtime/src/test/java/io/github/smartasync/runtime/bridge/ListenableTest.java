package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Futures with {@code addListener(Runnable, Executor)}, as Guava and Google have them. */
final class ListenableTest {

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().threadNames("listenable").build();
    private final Listenable<String> source = new Listenable<>();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    private OperationSetup setup() {
        return ViewSetup.of(runtime, "PriceService", "PriceServiceAsync").operation("priceOf(Sku)");
    }

    /** As generated code does it. */
    private static <T> CompletableFuture<T> adopt(ViewOperation operation, Listenable<T> source) {
        return operation.listen(source, Listenable::addListener);
    }

    static Stream<Consumer<CompletableFuture<?>>> endsFromOutside() {
        return PublisherTest.endsFromOutside();
    }

    @Test
    void theResultArrivesNowAndLater() {
        CompletableFuture<String> later = adopt(setup().adopting(), source);
        assertThat(later).isNotDone();
        source.set("12.50");
        assertThat(later).isCompletedWithValue("12.50");
        assertThat(adopt(setup().adopting(), source)).isCompletedWithValue("12.50");
    }

    @Test
    void nullIsAResult() {
        CompletableFuture<String> later = adopt(setup().adopting(), source);
        source.set(null);
        assertThat(later).isCompletedWithValue(null);
    }

    @Test
    void theOriginalFailureArrives() {
        IOException disk = new IOException("disk");
        CompletableFuture<String> later = adopt(setup().adopting(), source);
        source.setException(disk);
        assertThat(later.handle((value, failure) -> failure).join()).isSameAs(disk);
        assertThat(adopt(setup().adopting(), source)
                        .handle((value, failure) -> failure)
                        .join())
                .isSameAs(disk);
    }

    @Test
    void itsCancellationArrives() {
        CompletableFuture<String> later = adopt(setup().adopting(), source);
        source.cancel(false);
        assertThat(later.isCancelled()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("endsFromOutside")
    void everyEndFromOutsideReachesIt(Consumer<CompletableFuture<?>> end) {
        end.accept(adopt(setup().adopting(), source));
        await().until(source::isCancelled);
    }

    @ParameterizedTest
    @MethodSource("endsFromOutside")
    void noneDoesOfOneThatIsAbandoned(Consumer<CompletableFuture<?>> end) {
        CompletableFuture<String> adopted = adopt(setup().abandon().adopting(), source);
        end.accept(adopted);
        await().until(adopted::isDone);
        assertThat(source.isDone()).isFalse();
    }

    @Test
    void theLimitReachesIt() {
        CompletableFuture<String> later = adopt(setup().timeoutNanos(1).adopting(), source);
        assertThatThrownBy(() -> later.get(20, TimeUnit.SECONDS)).cause().isInstanceOf(CallTimeoutException.class);
        await().until(source::isCancelled);
    }

    @Test
    void noThreadIsStarted() {
        List<CompletableFuture<String>> all = new ArrayList<>();
        ViewOperation operation = setup().adopting();
        for (int i = 0; i < 500; i++) {
            all.add(adopt(operation, source));
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.matches("listenable-[0-9]+")); // those that end calls stay for a while
        source.set("12.50");
        assertThat(all).allMatch(each -> each.join().equals("12.50"));
    }

    @Test
    void anInterruptedThreadHearsItToo() throws Exception {
        CompletableFuture<String> later = adopt(setup().adopting(), source);
        Caller.PLATFORM.call(() -> {
            Thread.currentThread().interrupt();
            source.set("12.50");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            return null;
        });
        assertThat(later).isCompletedWithValue("12.50");
    }

    @Test
    void aSharedOneKeepsNothingOfThoseThatHaveEnded() {
        ViewOperation operation = setup().abandon().adopting();
        CompletableFuture<String> adopted = adopt(operation, source);
        adopted.completeExceptionally(new IllegalStateException("big"));
        WeakReference<Object> gone = new WeakReference<>(adopted);
        adopted = null;
        await().until(() -> {
            System.gc();
            return gone.get() == null;
        });
        assertThat(source.listeners).hasSize(1);
    }

    @Test
    void nothingIsTold() {
        CompletableFuture<String> failed = adopt(setup().adopting(), null);

        assertThatThrownBy(failed::join)
                .hasRootCauseInstanceOf(NullPointerException.class)
                .hasRootCauseMessage("PriceService.priceOf(Sku) returned null instead of a future");
    }

    @Test
    void aFutureThatTakesNoListenerFails() {
        IllegalStateException broken = new IllegalStateException("no listeners");

        CompletableFuture<String> failed = setup().adopting().listen(source, (future, listener, executor) -> {
            throw broken;
        });

        assertThatThrownBy(failed::join).hasCause(broken);
    }

    /** What Guava's and Google's futures have in common. */
    private static final class Listenable<T> extends FutureTask<T> {

        private final List<Runnable> listeners = new ArrayList<>();

        Listenable() {
            super(() -> null);
        }

        void addListener(Runnable listener, Executor executor) {
            if (isDone()) {
                executor.execute(listener);
            } else {
                listeners.add(() -> executor.execute(listener));
            }
        }

        @Override
        protected void done() {
            listeners.forEach(Runnable::run);
        }

        @Override
        public void set(T value) {
            super.set(value);
        }

        @Override
        public void setException(Throwable failure) {
            super.setException(failure);
        }
    }
}
