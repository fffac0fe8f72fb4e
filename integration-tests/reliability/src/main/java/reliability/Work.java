package reliability;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** A service that does whatever a test wants, in each of the ways that there are. */
@SmartAsync
public class Work {

    /** The limit of the methods that have one. */
    static final long LIMIT_MILLIS = 20;

    /**
     * Asynchronous.
     *
     * @param source gives the future
     * @return that future
     */
    public CompletableFuture<Integer> promise(Supplier<CompletableFuture<Integer>> source) {
        return source.get();
    }

    /**
     * Asynchronous, with a limit.
     *
     * @param source gives the future
     * @return that future
     */
    @SmartAsync(timeout = "20ms")
    public CompletableFuture<Integer> limitedPromise(Supplier<CompletableFuture<Integer>> source) {
        return source.get();
    }

    /**
     * Asynchronous, with a limit, and never to be cancelled.
     *
     * @param source gives the future
     * @return that future
     */
    @SmartAsync(timeout = "20ms", abandon = true)
    public CompletableFuture<Integer> abandonedPromise(Supplier<CompletableFuture<Integer>> source) {
        return source.get();
    }

    /**
     * Asynchronous, as a stage of any kind.
     *
     * @param source gives the stage
     * @return that stage
     */
    public CompletionStage<Integer> stage(Supplier<CompletionStage<Integer>> source) {
        return source.get();
    }

    /**
     * Asynchronous, as a plain future.
     *
     * @param source gives the future
     * @return that future
     */
    public Future<Integer> plain(Supplier<Future<Integer>> source) {
        return source.get();
    }

    /**
     * Blocking.
     *
     * @param method does the work
     * @return its result
     * @throws Exception what the method throws
     */
    public Integer work(Callable<Integer> method) throws Exception {
        return method.call();
    }

    /**
     * Blocking, with a limit.
     *
     * @param method does the work
     * @return its result
     * @throws Exception what the method throws
     */
    @SmartAsync(timeout = "20ms")
    public Integer limited(Callable<Integer> method) throws Exception {
        return method.call();
    }

    /**
     * Blocking, with a limit, and never to be interrupted.
     *
     * @param method does the work
     * @return its result
     * @throws Exception what the method throws
     */
    @SmartAsync(timeout = "20ms", abandon = true)
    public Integer abandoned(Callable<Integer> method) throws Exception {
        return method.call();
    }

    /**
     * Asynchronous, with a limit, and with failures that are translated.
     *
     * @param source gives the future
     * @return that future
     */
    @SmartAsync(timeout = "20ms", translate = WorkFailures.class)
    public CompletableFuture<Integer> translatedPromise(Supplier<CompletableFuture<Integer>> source) {
        return source.get();
    }

    /**
     * Blocking, with a limit, and with failures that are translated.
     *
     * @param method does the work
     * @return its result
     * @throws Exception what the method throws
     */
    @SmartAsync(timeout = "20ms", translate = WorkFailures.class)
    public Integer translated(Callable<Integer> method) throws Exception {
        return method.call();
    }
}
