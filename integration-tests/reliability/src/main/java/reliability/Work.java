package reliability;

import com.google.api.core.ApiFuture;
import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A service that does whatever a test wants, in each of the ways that there are. */
@SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR, View.MUTINY, View.RXJAVA})
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
     * Tells its listeners, as Guava has it.
     *
     * @param source gives the future
     * @return that future
     */
    public ListenableFuture<Integer> guava(Supplier<ListenableFuture<Integer>> source) {
        return source.get();
    }

    /**
     * Tells its listeners, as Google's clients have it.
     *
     * @param source gives the future
     * @return that future
     */
    public ApiFuture<Integer> google(Supplier<ApiFuture<Integer>> source) {
        return source.get();
    }

    /**
     * Reactive.
     *
     * @param source gives the value to come
     * @return that value
     */
    public Mono<Integer> mono(Supplier<Mono<Integer>> source) {
        return source.get();
    }

    /**
     * Reactive, with a limit.
     *
     * @param source gives the value to come
     * @return that value
     */
    @SmartAsync(timeout = "20ms")
    public Mono<Integer> limitedMono(Supplier<Mono<Integer>> source) {
        return source.get();
    }

    /**
     * Reactive, with a limit, and never to be cancelled.
     *
     * @param source gives the value to come
     * @return that value
     */
    @SmartAsync(timeout = "20ms", abandon = true)
    public Mono<Integer> abandonedMono(Supplier<Mono<Integer>> source) {
        return source.get();
    }

    /**
     * A stream, with a limit for each value.
     *
     * @param source gives the stream
     * @return that stream
     */
    @SmartAsync(timeout = "20ms")
    public Flux<Integer> flux(Supplier<Flux<Integer>> source) {
        return source.get();
    }

    /**
     * A stream of which all values are collected.
     *
     * @param source gives the stream
     * @return that stream
     */
    @SmartAsync(collect = true)
    public Flux<Integer> collected(Supplier<Flux<Integer>> source) {
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
