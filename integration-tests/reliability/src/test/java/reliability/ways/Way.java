package reliability.ways;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.reactivex.rxjava3.core.Maybe;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** The ways through generated views from a caller to a source. */
enum Way {
    /** A sync view of a method that returns a future. */
    SYNC_AWAITS(Trait.SYNC, Trait.AWAITS),
    /** A sync view of a blocking method. */
    SYNC_CALLS(Trait.SYNC, Trait.METHOD),
    /** An async view of a method that returns a future. */
    ASYNC_ADOPTS,
    /** An async view of a blocking method. */
    ASYNC_OFFLOADS(Trait.METHOD, Trait.OFFLOADS),
    /** A sync view over the async view of a blocking method. */
    SYNC_FROM_ASYNC(Trait.SYNC, Trait.METHOD, Trait.OFFLOADS, Trait.AWAITS),
    /** An async view over the sync view of a method that returns a future. */
    ASYNC_FROM_SYNC(Trait.OFFLOADS, Trait.AWAITS),
    /** A sync view of a method that returns a {@code Mono}. */
    SYNC_AWAITS_MONO(Trait.SYNC, Trait.AWAITS, Trait.MONO),
    /** An async view of a method that returns a {@code Mono}. */
    ASYNC_ADOPTS_MONO(Trait.MONO),
    /** A Reactor view of a method that returns a future, subscribed to. */
    REACTOR_ADOPTS(Trait.SUBSCRIBED),
    /** A Reactor view of a blocking method. */
    REACTOR_OFFLOADS(Trait.METHOD, Trait.OFFLOADS, Trait.SUBSCRIBED),
    /** A Mutiny view of a method that returns a future. */
    MUTINY_ADOPTS(Trait.SUBSCRIBED),
    /** A Mutiny view of a blocking method. */
    MUTINY_OFFLOADS(Trait.METHOD, Trait.OFFLOADS, Trait.SUBSCRIBED),
    /** An RxJava view of a method that returns a future. */
    RX_ADOPTS(Trait.SUBSCRIBED),
    /** An RxJava view of a blocking method. */
    RX_OFFLOADS(Trait.METHOD, Trait.OFFLOADS, Trait.SUBSCRIBED);

    private final boolean sync;
    private final boolean method;
    private final boolean offloads;
    private final boolean awaits;
    private final boolean mono;
    private final boolean subscribed;

    Way(Trait... traits) {
        Set<Trait> all = Set.of(traits);
        this.sync = all.contains(Trait.SYNC);
        this.method = all.contains(Trait.METHOD);
        this.offloads = all.contains(Trait.OFFLOADS);
        this.awaits = all.contains(Trait.AWAITS);
        this.mono = all.contains(Trait.MONO);
        this.subscribed = all.contains(Trait.SUBSCRIBED);
    }

    /** Whether the caller gets a result and not a future. */
    boolean isSync() {
        return sync;
    }

    /** Whether the source's method is the blocking one, which declares all exceptions; the other declares none. */
    boolean callsMethod() {
        return method;
    }

    /** Whether an executor is needed. */
    boolean offloads() {
        return offloads;
    }

    /** Whether a sync view waits for a future. */
    boolean awaits() {
        return awaits;
    }

    /** Whether a library makes the future of it that is waited for: nobody sees that such a wait gives up a place. */
    boolean isSubscribed() {
        return subscribed;
    }

    /** Whether a {@code Mono} stands between the wait and the call that it waits for. */
    boolean isHiddenByMono() {
        return mono;
    }

    /** How messages call the source's method. */
    String operation() {
        return callsMethod() ? ".work(Callable)" : mono ? ".mono(Supplier)" : ".promise(Supplier)";
    }

    /** Makes the call and waits for its end, on the calling thread. */
    End end(Views views, Job job) {
        return end(() -> start(views, job));
    }

    /** The same with the operation that has a limit and abandons. */
    End endAbandoning(Views views, Job job) {
        return end(() -> switch (this) {
            case SYNC_AWAITS -> views.sync().abandonedPromise(job::future);
            case SYNC_CALLS -> views.sync().abandoned(job::method);
            case ASYNC_ADOPTS -> views.async().abandonedPromise(job::future);
            case ASYNC_OFFLOADS -> views.async().abandoned(job::method);
            case SYNC_FROM_ASYNC -> views.fromAsync().abandoned(job::method);
            case ASYNC_FROM_SYNC -> views.fromSync().abandonedPromise(job::future);
            case SYNC_AWAITS_MONO -> views.sync().abandonedMono(() -> mono(job.future()));
            case ASYNC_ADOPTS_MONO -> views.async().abandonedMono(() -> mono(job.future()));
            case REACTOR_ADOPTS -> views.reactor().abandonedPromise(job::future).toFuture();
            case REACTOR_OFFLOADS -> views.reactor().abandoned(job::method).toFuture();
            case MUTINY_ADOPTS -> views.mutiny().abandonedPromise(job::future).subscribeAsCompletionStage();
            case MUTINY_OFFLOADS -> views.mutiny().abandoned(job::method).subscribeAsCompletionStage();
            case RX_ADOPTS -> subscribed(views.rx().abandonedPromise(job::future));
            case RX_OFFLOADS -> subscribed(views.rx().abandoned(job::method));
        });
    }

    /** A call whose source makes such a call, and so on; the innermost gives 0, and each adds 1. */
    End nested(Views views, int depth) {
        Callable<Integer> inner = () -> depth == 0 ? 0 : value(nested(views, depth - 1)) + 1;
        return end(() -> start(views, inner, () -> views.async().work(inner)));
    }

    /** The future of a call through an async view. */
    @SuppressWarnings("unchecked")
    CompletableFuture<Integer> begin(Views views, Job job) throws Exception {
        return (CompletableFuture<Integer>) start(views, job);
    }

    private Object start(Views views, Job job) throws Exception {
        return start(views, job::method, job::future);
    }

    private Object start(Views views, Callable<Integer> method, Supplier<CompletableFuture<Integer>> future)
            throws Exception {
        return switch (this) {
            case SYNC_AWAITS -> views.sync().promise(future);
            case SYNC_CALLS -> views.sync().work(method);
            case ASYNC_ADOPTS -> views.async().promise(future);
            case ASYNC_OFFLOADS -> views.async().work(method);
            case SYNC_FROM_ASYNC -> views.fromAsync().work(method);
            case ASYNC_FROM_SYNC -> views.fromSync().promise(future);
            case SYNC_AWAITS_MONO -> views.sync().mono(() -> mono(future.get()));
            case ASYNC_ADOPTS_MONO -> views.async().mono(() -> mono(future.get()));
            case REACTOR_ADOPTS -> views.reactor().promise(future).toFuture();
            case REACTOR_OFFLOADS -> views.reactor().work(method).toFuture();
            case MUTINY_ADOPTS -> views.mutiny().promise(future).subscribeAsCompletionStage();
            case MUTINY_OFFLOADS -> views.mutiny().work(method).subscribeAsCompletionStage();
            case RX_ADOPTS -> subscribed(views.rx().promise(future));
            case RX_OFFLOADS -> subscribed(views.rx().work(method));
        };
    }

    /** Not {@code Mono.fromFuture}: of a {@code CompletionException} without a cause that makes a failure that is null. */
    @SuppressWarnings("FutureReturnValueIgnored") // the sink is told
    private static Mono<Integer> mono(CompletableFuture<Integer> future) {
        return future == null
                ? null
                : Mono.create(sink -> {
                    sink.onCancel(() -> future.cancel(true));
                    future.whenComplete((value, failure) -> {
                        if (failure != null) {
                            sink.error(failure);
                        } else {
                            sink.success(value);
                        }
                    });
                });
    }

    private static CompletableFuture<Integer> subscribed(Maybe<Integer> maybe) {
        return maybe.toCompletionStage((Integer) null).toCompletableFuture();
    }

    private End end(Callable<Object> call) {
        Object started;
        try {
            started = call.call();
        } catch (Throwable failure) {
            if (!isSync()) {
                throw new AssertionError("an async view threw", failure);
            }
            return End.failed(failure);
        }
        return isSync() ? End.returned((Integer) started) : endOf((CompletableFuture<?>) started);
    }

    /** On a thread of an executor this waits as users do, with {@code join} on what derives from the future. */
    private static End endOf(CompletableFuture<?> future) {
        CompletableFuture<End> end = future.handle((value, failure) -> End.of((Integer) value, failure));
        return end.copy().orTimeout(20, SECONDS).join();
    }

    private static Integer value(End end) {
        if (end.failure() != null) {
            throw new AssertionError(end.failure());
        }
        return end.value();
    }

    private enum Trait {
        SYNC,
        METHOD,
        OFFLOADS,
        AWAITS,
        MONO,
        SUBSCRIBED
    }
}
