package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.await.Adopting;
import io.github.smartasync.runtime.internal.await.ListenerRelay;
import io.github.smartasync.runtime.internal.caller.CallerGate;
import io.github.smartasync.runtime.internal.failure.CallerTraces;
import io.github.smartasync.runtime.internal.failure.Failures;
import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.internal.stream.FailedPublisher;
import io.github.smartasync.runtime.internal.stream.SubscribedFuture;
import io.github.smartasync.runtime.internal.stream.TranslatedPublisher;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * One method of one kind of view: what its calls need of the runtime. An async view calls and adopts what it gets, or offloads
 * the call. Thread-safe.
 */
@SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
public final class ViewOperation extends SyncOperation {

    private final boolean asIs;
    private final boolean tracesCalls;

    // Null until they are needed. Whoever does not see what another thread has put here makes the same again.

    private @Nullable Adopting adopting;
    private @Nullable Offloading offloading;

    ViewOperation(Operation operation, @Nullable CallerGate gate, @Nullable Offloading offloading) {
        super(operation, gate);
        this.offloading = offloading;
        this.tracesCalls = gate == null && operation.core().asyncTraces();
        this.asIs = operation.asIs() && !tracesCalls;
    }

    /** Whether it hands plain futures of the source on as they are. */
    boolean isAsIs() {
        return asIs;
    }

    /** What offloaded calls need. Fails if the runtime does not have the operation's executor. */
    Offloading offloading() {
        Offloading known = offloading;
        if (known == null) {
            known = operation.core().offloading(operation);
            if (known == null) {
                throw new IllegalStateException(operation.name() + " names an executor that its runtime does not have");
            }
            offloading = known;
        }
        return known;
    }

    /**
     * The view's future for a stage of the source. It is the same object if that is a {@code CompletableFuture} and the
     * operation has no limit and does not abandon. Otherwise it is a future that ends with the stage, or when the limit
     * passes, and that passes a cancellation on. Never throws. For null it returns a failed future.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null instead of a stage is the source's mistake, and is told
    public <T extends @Nullable Object> CompletableFuture<T> adoptStage(CompletionStage<? extends T> stage) {
        if (stage != null && stage.getClass() == CompletableFuture.class) {
            return adopt((CompletableFuture<? extends T>) stage);
        }
        return (CompletableFuture<T>) adopting().stage(stage);
    }

    /**
     * Like {@link #adoptStage}, for methods that declare a {@code CompletableFuture}. Subclasses of it are also
     * returned as they are, because the source declared them.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public <T extends @Nullable Object> CompletableFuture<T> adopt(CompletableFuture<? extends T> future) {
        return (CompletableFuture<T>)
                (asIs && future != null ? future : adopting().stage(future));
    }

    /**
     * The view's future for a plain future of the source. Unless that has ended, a thread of the executor waits for it.
     * Never throws. For null it returns a failed future.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public <T extends @Nullable Object> CompletableFuture<T> adoptFuture(Future<? extends T> future) {
        if (future instanceof CompletionStage<?> stage) {
            return (CompletableFuture<T>) adopting().stage(stage);
        }
        try {
            return future == null
                    ? failed(ofAllCalls().nothingToAdopt())
                    : FutureWait.of(calls(), future, operation.abandon());
        } catch (Throwable failure) {
            return failed(failure);
        }
    }

    /**
     * The view's future for a future that a library made for this call alone, such as that of {@code Mono.toFuture()}. While
     * it is pending, this never returns the same object. If the view's future ends in another way, it cancels the library's.
     * Never throws. For null it returns a failed future.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null instead of a stage is the source's mistake, and is told
    public <T extends @Nullable Object> CompletableFuture<T> adoptOwned(CompletionStage<? extends T> stage) {
        return (CompletableFuture<T>) adopting().owned(stage);
    }

    /**
     * The future of the view for a listenable future of the source. No thread waits: the source tells it when it ends.
     * When the view's future ends in any other way, the source is cancelled, unless the operation has {@code abandon}.
     * Never throws. A null gives a failed future.
     *
     * @param registration how to add a listener to the source, such as {@code ListenableFuture::addListener}
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null instead of a future is the source's mistake, and is told
    public <T extends @Nullable Object, F extends Future<? extends T>> CompletableFuture<T> listen(
            F future, ListenerRegistration<F> registration) {
        try {
            if (future == null) {
                return failed(ofAllCalls().nothingToAdopt());
            }
            Adopting ofThisCall = adopting();
            ListenerRelay listener = new ListenerRelay(ofThisCall, future);
            CompletableFuture<T> adopted = (CompletableFuture<T>) ofThisCall.listened(future, listener);
            registration.add(future, listener, listener);
            return adopted;
        } catch (Throwable failure) {
            return failed(failure);
        }
    }

    /**
     * Subscribes to a publisher. The view's future holds all its values. If that future is cancelled, or ends in another
     * way, the subscription is cancelled, unless the operation abandons. Never throws. For null it returns a failed future.
     */
    public <T> CompletableFuture<List<T>> adoptAll(Flow.Publisher<? extends T> publisher) {
        try {
            return adoptOwned(SubscribedFuture.ofAll(operation.name(), publisher));
        } catch (Throwable failure) {
            return failed(failure);
        }
    }

    /** Like {@link #adoptAll}, but the future holds only the first value, or null if there is none. */
    public <T extends @Nullable Object> CompletableFuture<T> adoptFirst(Flow.Publisher<? extends T> publisher) {
        try {
            return adoptOwned(SubscribedFuture.ofFirst(operation.name(), publisher));
        } catch (Throwable failure) {
            return failed(failure);
        }
    }

    /**
     * The view's publisher for a publisher of the source: the same object, unless failures are translated. For null it returns a
     * publisher that fails.
     */
    public <T> Flow.Publisher<T> publisher(Flow.Publisher<? extends T> publisher) {
        return TranslatedPublisher.of(publisher, operation);
    }

    /** A publisher that fails, for a source that threw instead of returning one. */
    public <T> Flow.Publisher<T> failedPublisher(Throwable failure) {
        return FailedPublisher.of(translated(failure));
    }

    /** Whether callers may see other failures than those of the source, so that nothing can be handed through as it is. */
    public boolean translates() {
        return operation.translation() != null;
    }

    /** What callers are to see of a failure: the original, or what it is translated to. For the operators of reactive views. */
    public Throwable translated(Throwable failure) {
        return operation.translated(Failures.unwrap(failure));
    }

    /** A failed future, for a source that threw instead of returning a future. */
    public <T extends @Nullable Object> CompletableFuture<T> failed(Throwable failure) {
        return Adopting.failed(operation, failure);
    }

    /**
     * Runs a call of the source on the executor. The future is also the task. {@code cancel(true)} interrupts the call while
     * it runs, and nothing else; a call that has not started never starts. Whatever else ends the future from outside does
     * the same. Never throws.
     */
    public <T extends @Nullable Object> CompletableFuture<T> offload(OffloadedCall<T> call) {
        return new OffloadedTask<>(calls(), call).submit();
    }

    /** As {@link #offload}, of a call that returns nothing. */
    public CompletableFuture<Void> offloadVoid(OffloadedRun call) {
        return OffloadedTask.of(calls(), call).submit();
    }

    /**
     * A publisher over a call that returns a stream. Each subscription is one call: a thread of the executor opens the stream,
     * gives out what the subscriber asks for, and closes the stream. The limit of the operation does not apply.
     */
    public <T> Flow.Publisher<T> offloadStream(OffloadedCall<? extends Stream<? extends T>> call) {
        return OffloadedStream.of(offloading().ofStreams(), operation, call);
    }

    /**
     * The future of a view, for a future of the source that the view is of; of null, null. If it ends in another way, the
     * source's future is cancelled. Never throws.
     */
    public <S extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> viewed(
            CompletableFuture<S> sources, Function<? super @NonNull S, ? extends V> view) {
        return ViewedFuture.of(operation.core(), sources, view);
    }

    /** For one call that runs on an executor. */
    private Offloading calls() {
        return tracesCalls ? offloading().traced(trace()) : offloading();
    }

    /** For one call whose result is adopted. */
    private Adopting adopting() {
        return tracesCalls ? new Adopting(operation.traced(trace())) : ofAllCalls();
    }

    private CallerTrace trace() {
        return new CallerTrace(CallerTraces.message(operation.name()));
    }

    private Adopting ofAllCalls() {
        Adopting made = adopting;
        if (made == null) {
            made = new Adopting(operation);
            adopting = made;
        }
        return made;
    }

    @Override
    public String toString() {
        return operation.name();
    }
}
