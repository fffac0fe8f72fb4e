package reliability.ways;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

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
    ASYNC_FROM_SYNC(Trait.OFFLOADS, Trait.AWAITS);

    private final boolean sync;
    private final boolean method;
    private final boolean offloads;
    private final boolean awaits;

    Way(Trait... traits) {
        Set<Trait> all = Set.of(traits);
        this.sync = all.contains(Trait.SYNC);
        this.method = all.contains(Trait.METHOD);
        this.offloads = all.contains(Trait.OFFLOADS);
        this.awaits = all.contains(Trait.AWAITS);
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

    /** How messages call the source's method. */
    String operation() {
        return callsMethod() ? ".work(Callable)" : ".promise(Supplier)";
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
        };
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
        AWAITS
    }
}
