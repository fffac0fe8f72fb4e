package reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Observable;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** On the loops of the libraries a sync view refuses before it calls the source, and an async view works. */
@Timeout(120)
class LoopThreadsTest {

    /** Threads that must not block, each of the library that they are of. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end of a loop
    enum Loop {
        REACTOR_PARALLEL {
            @Override
            void run(Runnable task) {
                Scheduler scheduler = Schedulers.newParallel("loop", 1);
                scheduler.schedule(() -> {
                    task.run();
                    scheduler.dispose();
                });
            }
        },
        REACTOR_SINGLE {
            @Override
            void run(Runnable task) {
                Scheduler scheduler = Schedulers.newSingle("loop");
                scheduler.schedule(() -> {
                    task.run();
                    scheduler.dispose();
                });
            }
        },
        RXJAVA_COMPUTATION {
            @Override
            @SuppressWarnings("CheckReturnValue") // the task tells when it ran
            void run(Runnable task) {
                Completable.fromRunnable(task)
                        .subscribeOn(io.reactivex.rxjava3.schedulers.Schedulers.computation())
                        .subscribe();
            }
        },
        NETTY {
            @Override
            void run(Runnable task) {
                var group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
                group.execute(task);
                group.shutdownGracefully(0, 0, TimeUnit.SECONDS);
            }
        },
        VERTX {
            @Override
            void run(Runnable task) {
                Vertx vertx = Vertx.vertx();
                vertx.runOnContext(any -> {
                    task.run();
                    vertx.close();
                });
            }
        };

        abstract void run(Runnable task);

        <T> T call(Supplier<T> body) {
            CompletableFuture<T> result = new CompletableFuture<>();
            run(() -> {
                try {
                    result.complete(body.get());
                } catch (Throwable failure) {
                    result.completeExceptionally(failure);
                }
            });
            return result.join();
        }
    }

    private final SourcesSync sync = SourcesSync.of(new Sources());
    private final SourcesAsync async = SourcesAsync.of(new Sources());

    @ParameterizedTest
    @EnumSource
    void aSingleValueIsRefusedWithTheSourceUntouched(Loop loop) {
        for (Kind kind : Kind.values()) {
            AtomicInteger calls = new AtomicInteger();
            Throwable refusal = loop.call(() -> catchThrowable(() -> kind.sync(sync, () -> {
                calls.incrementAndGet();
                return Origin.of(7);
            })));
            assertThat(refusal).as("%s", kind).isInstanceOf(BlockingRefusedException.class);
            assertThat(calls).as("%s", kind).hasValue(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStreamIsRefusedWithTheSourceUntouched(Loop loop) {
        AtomicInteger calls = new AtomicInteger();
        Flux<Integer> values = Flux.<Integer>defer(() -> {
            calls.incrementAndGet();
            return Flux.just(7);
        });
        Supplier<Flux<Integer>> source = () -> {
            calls.incrementAndGet();
            return values;
        };
        assertRefused(loop, () -> sync.flux(source));
        assertRefused(
                loop,
                () -> sync.multi(
                        () -> Multi.createFrom().publisher(JdkFlowAdapter.publisherToFlowPublisher(source.get()))));
        assertRefused(loop, () -> sync.flowable(() -> Flowable.fromPublisher(source.get())));
        assertRefused(loop, () -> sync.observable(() -> Observable.fromPublisher(source.get())));
        assertRefused(loop, () -> sync.publisher(source::get));
        assertRefused(loop, () -> sync.flow(() -> JdkFlowAdapter.publisherToFlowPublisher(source.get())));
        assertThat(calls).hasValue(0);
    }

    private static void assertRefused(Loop loop, ThrowingCallable call) {
        assertThat(loop.call(() -> catchThrowable(call))).isInstanceOf(BlockingRefusedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void theAsyncViewIsForThem(Loop loop) {
        for (Kind kind : Kind.values()) {
            assertThat(loop.call(() -> kind.async(async, () -> Origin.of(7))).join())
                    .isEqualTo(kind.hasValues() ? 7 : null);
        }
    }
}
