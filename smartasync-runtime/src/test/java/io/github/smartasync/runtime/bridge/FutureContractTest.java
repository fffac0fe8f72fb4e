package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the Javadoc of {@code CompletableFuture} promises, asked of every future of ours, as the tests of JSR 166 ask it of the
 * JDK's. Where ours differ on purpose, the test says so; {@code docs/compatibility.md} has the list.
 */
@Timeout(60)
class FutureContractTest {

    private final IOException failure = new IOException("of the work");
    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    /** The futures that callers get from views, each over work that a test ends. */
    enum Kind {
        OFFLOADED {
            @Override
            CompletableFuture<String> over(CompletableFuture<String> work, ViewSetup views) {
                return operation(views).blocking().make().offload(() -> {
                    try {
                        return work.get();
                    } catch (ExecutionException failed) {
                        throw failed.getCause();
                    }
                });
            }
        },
        ADOPTED {
            @Override
            CompletableFuture<String> over(CompletableFuture<String> work, ViewSetup views) {
                return operation(views).abandon().async().make().adopt(work);
            }
        },
        LIMITED {
            @Override
            CompletableFuture<String> over(CompletableFuture<String> work, ViewSetup views) {
                return operation(views)
                        .timeoutNanos(3_600_000_000_000L)
                        .async()
                        .make()
                        .adopt(work);
            }
        },
        WAITED_FOR {
            @Override
            CompletableFuture<String> over(CompletableFuture<String> work, ViewSetup views) {
                FutureTask<String> plain = new FutureTask<>(() -> {
                    try {
                        return work.get();
                    } catch (ExecutionException failed) {
                        throw (Exception) failed.getCause();
                    }
                });
                Thread thread = new Thread(plain, "plain future");
                thread.setDaemon(true);
                thread.start();
                return operation(views).async().make().adoptFuture(plain);
            }
        },
        DERIVED {
            @Override
            CompletableFuture<String> over(CompletableFuture<String> work, ViewSetup views) {
                CompletableFuture<String> derived =
                        operation(views).abandon().async().make().adopt(work).newIncompleteFuture();
                Kind.passOn(work, derived);
                return derived;
            }
        };

        /** A future that ends as the work does. */
        abstract CompletableFuture<String> over(CompletableFuture<String> work, ViewSetup views);

        private static OperationSetup operation(ViewSetup views) {
            return views.operation("find(String)");
        }

        @SuppressWarnings("FutureReturnValueIgnored") // the derived one ends by it
        private static void passOn(CompletableFuture<String> work, CompletableFuture<String> derived) {
            work.whenComplete((value, failure) -> {
                if (failure == null) {
                    derived.complete(value);
                } else {
                    derived.completeExceptionally(failure);
                }
            });
        }
    }

    private final CompletableFuture<String> work = new CompletableFuture<>();

    private CompletableFuture<String> pending(Kind kind) {
        return pending(kind, work);
    }

    private CompletableFuture<String> pending(Kind kind, CompletableFuture<String> over) {
        return kind.over(over, ViewSetup.async(runtime, FutureContractTest.class, "Orders", "OrdersAsync"));
    }

    private CompletableFuture<String> returned(Kind kind) {
        CompletableFuture<String> future = pending(kind);
        work.complete("value");
        return ended(future);
    }

    private CompletableFuture<String> failed(Kind kind) {
        CompletableFuture<String> future = pending(kind);
        work.completeExceptionally(failure);
        return ended(future);
    }

    private static CompletableFuture<String> ended(CompletableFuture<String> future) {
        assertThat(future.handle((value, thrown) -> "ended").join()).isEqualTo("ended");
        return future;
    }

    @ParameterizedTest
    @EnumSource
    void onePendingHasNothing(Kind kind) {
        CompletableFuture<String> future = pending(kind);
        assertThat(future.isDone()).isFalse();
        assertThat(future.isCancelled()).isFalse();
        assertThat(future.isCompletedExceptionally()).isFalse();
        assertThat(future.getNow("absent")).isEqualTo("absent");
        assertThatThrownBy(() -> future.get(0, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> future.get(1, TimeUnit.NANOSECONDS)).isInstanceOf(TimeoutException.class);
        assertThat(future.toString()).contains("[Not completed");
    }

    @ParameterizedTest
    @EnumSource
    void oneThatReturnedHasItsValueWhateverIsDoneToIt(Kind kind) throws Exception {
        CompletableFuture<String> future = returned(kind);
        assertThat(future.complete("other")).isFalse();
        assertThat(future.completeExceptionally(new IllegalStateException())).isFalse();
        assertThat(future.cancel(true)).isFalse();
        assertThat(future.isDone()).isTrue();
        assertThat(future.isCancelled()).isFalse();
        assertThat(future.isCompletedExceptionally()).isFalse();
        assertThat(future.join()).isEqualTo("value");
        assertThat(future.get()).isEqualTo("value");
        assertThat(future.get(0, TimeUnit.SECONDS)).isEqualTo("value");
        assertThat(future.getNow("absent")).isEqualTo("value");
        assertThat(future.toString()).contains("[Completed normally]");
    }

    @ParameterizedTest
    @EnumSource
    void oneThatFailedHasItsFailureWhateverIsDoneToIt(Kind kind) {
        CompletableFuture<String> future = failed(kind);
        assertThat(future.complete("other")).isFalse();
        assertThat(future.completeExceptionally(new IllegalStateException())).isFalse();
        assertThat(future.cancel(true)).isFalse();
        assertThat(future.isDone()).isTrue();
        assertThat(future.isCancelled()).isFalse();
        assertThat(future.isCompletedExceptionally()).isTrue();
        assertThatThrownBy(future::join)
                .isExactlyInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
        assertThatThrownBy(() -> future.getNow("absent"))
                .isExactlyInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
        assertThatThrownBy(future::get)
                .isExactlyInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
        assertThatThrownBy(() -> future.get(1, TimeUnit.SECONDS))
                .isExactlyInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
        assertThat(future.toString()).contains("[Completed exceptionally");
    }

    @ParameterizedTest
    @EnumSource
    void oneThatIsCancelledStaysSo(Kind kind) {
        CompletableFuture<String> future = pending(kind);
        assertThat(future.cancel(true)).isTrue();
        assertThat(future.cancel(false)).isTrue();
        assertThat(future.complete("other")).isFalse();
        assertThat(future.isDone()).isTrue();
        assertThat(future.isCancelled()).isTrue();
        assertThat(future.isCompletedExceptionally()).isTrue();
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> future.get(1, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> future.getNow("absent")).isInstanceOf(CancellationException.class);
        assertThatThrownBy(future.thenApply(value -> value)::join)
                .isExactlyInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void oneCanBeEndedFromOutsideOnce(Kind kind) {
        CompletableFuture<String> future = pending(kind);
        assertThat(future.complete("mine")).isTrue();
        assertThat(future.complete("other")).isFalse();
        assertThat(future.join()).isEqualTo("mine");
        // Over work of its own: that of the first is being cancelled.
        CompletableFuture<String> other = pending(kind, new CompletableFuture<>());
        IllegalStateException mine = new IllegalStateException("mine");
        assertThat(other.completeExceptionally(mine)).isTrue();
        assertThatThrownBy(other::join).cause().isSameAs(mine);
        other.obtrudeValue("obtruded");
        assertThat(other.join()).isEqualTo("obtruded");
        other.obtrudeException(mine);
        assertThatThrownBy(other::join).cause().isSameAs(mine);
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptEndsAWaitAndNothingElse(Kind kind) throws Exception {
        CompletableFuture<String> future = pending(kind);
        Caller.PLATFORM.call(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(future::get).isInstanceOf(InterruptedException.class);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> future.get(1, TimeUnit.HOURS)).isInstanceOf(InterruptedException.class);
            return null;
        });
        assertThat(future.isDone()).isFalse();
        work.complete("value");
        assertThat(future.join()).isEqualTo("value");
    }

    @ParameterizedTest
    @EnumSource
    void dependentsSeeTheValue(Kind kind) {
        for (boolean before : new boolean[] {true, false}) {
            CompletableFuture<String> future = before ? pending(kind) : returned(kind);
            CompletableFuture<String> applied = future.thenApply(value -> value + "!");
            CompletableFuture<String> handled = future.handle((value, thrown) -> value + thrown);
            CompletableFuture<String> completed = future.whenComplete((value, thrown) -> {});
            CompletableFuture<String> composed =
                    future.thenCompose(value -> CompletableFuture.completedFuture(value + "?"));
            CompletableFuture<String> combined = future.thenCombine(future, (one, two) -> one + two);
            CompletableFuture<String> either = future.applyToEither(new CompletableFuture<>(), value -> value);
            CompletableFuture<String> recovered = future.exceptionally(thrown -> "recovered");
            CompletableFuture<Void> all = CompletableFuture.allOf(future, applied);
            work.complete("value");
            assertThat(applied.join()).isEqualTo("value!");
            assertThat(handled.join()).isEqualTo("valuenull");
            assertThat(completed.join()).isEqualTo("value");
            assertThat(composed.join()).isEqualTo("value?");
            assertThat(combined.join()).isEqualTo("valuevalue");
            assertThat(either.join()).isEqualTo("value");
            assertThat(recovered.join()).isEqualTo("value");
            assertThat(all.join()).isNull();
        }
    }

    /** As with the JDK's: the failure itself for what depends on the future, a wrapper for what depends on that. */
    @ParameterizedTest
    @EnumSource
    void dependentsSeeTheFailure(Kind kind) {
        for (boolean before : new boolean[] {true, false}) {
            CompletableFuture<String> future = before ? pending(kind) : failed(kind);
            CompletableFuture<Throwable> handled = future.handle((value, thrown) -> thrown);
            CompletableFuture<String> recovered = future.exceptionally(thrown -> "recovered");
            CompletableFuture<String> applied = future.thenApply(value -> value + "!");
            CompletableFuture<Throwable> second = applied.handle((value, thrown) -> thrown);
            CompletableFuture<String> composed =
                    future.exceptionallyCompose(thrown -> CompletableFuture.completedFuture("composed"));
            work.completeExceptionally(failure);
            assertThat(handled.join()).isSameAs(failure);
            assertThat(recovered.join()).isEqualTo("recovered");
            assertThat(composed.join()).isEqualTo("composed");
            assertThatThrownBy(applied::join).cause().isSameAs(failure);
            assertThat(second.join())
                    .isExactlyInstanceOf(CompletionException.class)
                    .hasCause(failure);
        }
    }

    @ParameterizedTest
    @EnumSource
    void copiesEndWithItButNotItWithThem(Kind kind) {
        CompletableFuture<String> future = pending(kind);
        CompletableFuture<String> copy = future.copy();
        CompletionStage<String> minimal = future.minimalCompletionStage();
        CompletableFuture<String> ofMinimal = minimal.toCompletableFuture();
        assertThat(copy.cancel(true)).isTrue();
        assertThat(future.isDone()).isFalse();
        assertThatThrownBy(() -> ((CompletableFuture<String>) minimal).join())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((CompletableFuture<String>) minimal).complete(""))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(future.toCompletableFuture()).isSameAs(future);
        work.complete("value");
        assertThat(ofMinimal.join()).isEqualTo("value");
        assertThat(future.copy().join()).isEqualTo("value");
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("FutureReturnValueIgnored") // nothing is returned
    void nothingTakesNull(Kind kind) {
        CompletableFuture<String> future = pending(kind);
        assertThatNullPointerException().isThrownBy(() -> future.completeExceptionally(null));
        assertThatNullPointerException().isThrownBy(() -> future.obtrudeException(null));
        assertThatNullPointerException().isThrownBy(() -> future.completeAsync(null));
        assertThatNullPointerException().isThrownBy(() -> future.completeAsync(() -> "", null));
        assertThatNullPointerException().isThrownBy(() -> future.orTimeout(1, null));
        assertThatNullPointerException().isThrownBy(() -> future.completeOnTimeout("", 1, null));
        assertThatNullPointerException().isThrownBy(() -> future.get(1, null));
        assertThatNullPointerException().isThrownBy(() -> future.thenApply(null));
        assertThatNullPointerException().isThrownBy(() -> future.whenComplete(null));
        assertThatNullPointerException().isThrownBy(() -> future.handle(null));
        assertThatNullPointerException().isThrownBy(() -> future.thenCompose(null));
        assertThatNullPointerException().isThrownBy(() -> future.thenApplyAsync(value -> value, null));
        assertThat(future.isDone()).isFalse();
    }

    /** Since JDK 19. */
    @ParameterizedTest
    @EnumSource
    void itsStateIsThatOfAnyFuture(Kind kind) throws Exception {
        if (Runtime.version().feature() < 19) {
            return;
        }
        CompletableFuture<String> running = pending(kind);
        assertThat(ask(running, "state")).hasToString("RUNNING");
        assertThatThrownBy(() -> ask(running, "resultNow")).hasCauseInstanceOf(IllegalStateException.class);
        running.cancel(true);
        assertThat(ask(running, "state")).hasToString("CANCELLED");
        CompletableFuture<String> other = new CompletableFuture<>();
        CompletableFuture<String> returned =
                kind.over(other, ViewSetup.async(runtime, FutureContractTest.class, "Orders", "OrdersAsync"));
        other.complete("value");
        assertThat(ended(returned)).isDone();
        assertThat(ask(returned, "state")).hasToString("SUCCESS");
        assertThat(ask(returned, "resultNow")).isEqualTo("value");
    }

    @ParameterizedTest
    @EnumSource
    void oneThatFailedTellsItsStateToo(Kind kind) throws Exception {
        if (Runtime.version().feature() < 19) {
            return;
        }
        CompletableFuture<String> failed = failed(kind);
        assertThat(ask(failed, "state")).hasToString("FAILED");
        assertThat(ask(failed, "exceptionNow")).isSameAs(failure);
    }

    private static Object ask(CompletableFuture<?> future, String method) throws Exception {
        return CompletableFuture.class.getMethod(method).invoke(future);
    }

    /** On purpose: a class of ours, which yields its place while somebody waits. */
    @ParameterizedTest
    @EnumSource
    void itsClassAndThatOfItsDependentsAreOurs(Kind kind) {
        CompletableFuture<String> future = pending(kind);
        assertThat(future.getClass()).isNotEqualTo(CompletableFuture.class);
        assertThat(future.newIncompleteFuture().getClass()).isNotEqualTo(CompletableFuture.class);
    }

    /** On purpose: where the method ran, never on the common pool. */
    @ParameterizedTest
    @EnumSource(names = {"OFFLOADED", "WAITED_FOR"})
    void asynchronousDependentsRunOnTheExecutorOfTheCall(Kind kind) {
        CompletableFuture<String> future = pending(kind);
        assertThat(future.defaultExecutor()).isNotSameAs(new CompletableFuture<>().defaultExecutor());
        CompletableFuture<String> thread =
                future.thenApplyAsync(value -> Thread.currentThread().getName());
        work.complete("value");
        assertThat(thread.join()).startsWith("smartasync-");
    }

    /** On purpose: it names the operation, where the JDK's name their class. */
    @ParameterizedTest
    @EnumSource(names = {"OFFLOADED", "WAITED_FOR"})
    void itsTextNamesTheOperation(Kind kind) {
        assertThat(pending(kind).toString()).startsWith("Orders.find(String)[Not completed");
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFLOADED", "ADOPTED", "LIMITED"})
    void aBatchOfOneEndsAsItDoes(Kind kind) {
        CompletableFuture<String> future = pending(kind);
        CompletableFuture<List<String>> batch =
                Batch.of(List.of(1), item -> future).runtime(runtime).future();
        assertThat(batch.isDone()).isFalse();
        work.complete("value");
        assertThat(batch.join()).containsExactly("value");
        assertThat(batch.complete(List.of())).isFalse();
    }
}
