package io.github.smartasync.threads.netty41;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.threads.Probe;
import io.github.smartasync.threads.VirtualThreads;
import io.netty.channel.DefaultEventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
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
                refused("Netty 4.1 NIO loop", "Netty", probe -> on(new NioEventLoopGroup(1), probe)),
                refused(
                        "Netty 4.1 NIO loop on plain threads",
                        "Netty",
                        probe -> on(new NioEventLoopGroup(1, (ThreadFactory) Thread::new), probe)),
                refused("Netty 4.1 default loop", "Netty", probe -> on(new DefaultEventLoopGroup(1), probe)),
                refused("Netty 4.1 global executor", "Netty", GlobalEventExecutor.INSTANCE::execute),
                refused("Netty 4.1 loop driven by a pool thread", "Netty", probe -> {
                    ExecutorService pool = Executors.newSingleThreadExecutor();
                    on(new NioEventLoopGroup(1, pool), probe);
                    pool.shutdown();
                }));
    }

    @TestFactory
    Stream<DynamicTest> loopsOnVirtualThreads() {
        return VirtualThreads.only(refused(
                "Netty 4.1 NIO loop on virtual threads",
                "Netty",
                probe -> on(new NioEventLoopGroup(1, VirtualThreads.factory()), probe)));
    }

    @TestFactory
    Stream<DynamicTest> others() {
        return Stream.of(
                mayBlock("Netty 4.1 unordered executor", probe -> on(new UnorderedThreadPoolEventExecutor(1), probe)),
                mayBlock("Netty 4.1 default executor", probe -> on(new DefaultEventExecutorGroup(1), probe)),
                mayBlock("pool with threads of Netty 4.1", probe -> {
                    ExecutorService pool = Executors.newFixedThreadPool(1, new DefaultThreadFactory("pool"));
                    pool.execute(probe);
                    probe.await();
                    pool.shutdown();
                }),
                mayBlock("pool thread after it drove a loop of Netty 4.1", probe -> {
                    ExecutorService pool = Executors.newSingleThreadExecutor();
                    on(new NioEventLoopGroup(1, pool), new Probe());
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

    private static void on(EventExecutorGroup group, Probe probe) throws Exception {
        group.execute(probe);
        probe.await();
        group.shutdownGracefully(0, 0, TimeUnit.SECONDS).await();
    }
}
