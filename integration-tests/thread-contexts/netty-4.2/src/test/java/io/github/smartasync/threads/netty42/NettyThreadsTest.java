package io.github.smartasync.threads.netty42;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.threads.Probe;
import io.github.smartasync.threads.VirtualThreads;
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.local.LocalIoHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.netty.util.concurrent.UnorderedThreadPoolEventExecutor;
import io.netty.util.internal.InternalThreadLocalMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@SuppressWarnings("FutureReturnValueIgnored") // the probe tells when it ran
class NettyThreadsTest {

    @TestFactory
    Stream<DynamicTest> loops() {
        return Stream.of(
                refused("Netty 4.2 NIO loop", "Netty", probe -> on(loop(new DefaultThreadFactory("loop")), probe)),
                refused("Netty 4.2 NIO loop on plain threads", "Netty", probe -> on(loop(Thread::new), probe)),
                refused(
                        "Netty 4.2 local loop",
                        "Netty",
                        probe -> on(new MultiThreadIoEventLoopGroup(1, LocalIoHandler.newFactory()), probe)),
                refused("Netty 4.2 default loop", "Netty", probe -> on(new DefaultEventLoop(), probe)),
                refused("Netty 4.2 global executor", "Netty", GlobalEventExecutor.INSTANCE::execute),
                refused("Netty 4.2 loop driven by a pool thread", "Netty", probe -> {
                    ExecutorService pool = Executors.newSingleThreadExecutor();
                    on(new MultiThreadIoEventLoopGroup(1, pool, NioIoHandler.newFactory()), probe);
                    pool.shutdown();
                }));
    }

    @TestFactory
    Stream<DynamicTest> loopsOnVirtualThreads() {
        return VirtualThreads.only(refused(
                "Netty 4.2 NIO loop on virtual threads", "Netty", probe -> on(loop(VirtualThreads.factory()), probe)));
    }

    @SuppressWarnings("deprecation") // the unordered executor is what it is about
    @TestFactory
    Stream<DynamicTest> others() {
        return Stream.of(
                mayBlock("Netty 4.2 unordered executor", probe -> on(new UnorderedThreadPoolEventExecutor(1), probe)),
                mayBlock("Netty 4.2 default executor", probe -> on(new DefaultEventExecutorGroup(1), probe)),
                mayBlock("pool with threads of Netty 4.2", probe -> {
                    ExecutorService pool = Executors.newFixedThreadPool(1, new DefaultThreadFactory("pool"));
                    pool.execute(probe);
                    probe.await();
                    pool.shutdown();
                }),
                mayBlock("Netty 4.2 wheel timer", probe -> {
                    HashedWheelTimer timer = new HashedWheelTimer();
                    timer.newTimeout(timeout -> probe.run(), 0, TimeUnit.MILLISECONDS);
                    probe.await();
                    timer.stop();
                }),
                mayBlock("pool thread after it drove a loop of Netty 4.2", probe -> {
                    ExecutorService pool = Executors.newSingleThreadExecutor();
                    Probe whileLoop = new Probe();
                    on(new MultiThreadIoEventLoopGroup(1, pool, NioIoHandler.newFactory()), whileLoop);
                    pool.execute(probe);
                    probe.await();
                    pool.shutdown();
                }));
    }

    @Test
    void askingLeavesNothingBehind() throws Exception {
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        Probe probe = new Probe();
        new Thread(() -> {
                    probe.run();
                    left.complete(InternalThreadLocalMap.getIfSet() != null);
                })
                .start();

        assertThat(probe.await().refusal()).isNull();
        assertThat(left.get(1, TimeUnit.MINUTES)).isFalse();
    }

    private static EventLoopGroup loop(ThreadFactory threads) {
        return new MultiThreadIoEventLoopGroup(1, threads, NioIoHandler.newFactory());
    }

    private static void on(EventExecutorGroup group, Probe probe) throws Exception {
        group.execute(probe);
        probe.await();
        group.shutdownGracefully(0, 0, TimeUnit.SECONDS).await();
    }
}
