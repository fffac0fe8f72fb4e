package io.github.smartasync.runtime.internal.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.CallerContext.Kind;
import io.github.smartasync.runtime.internal.known.framework.Framework;
import io.github.smartasync.runtime.internal.known.framework.ThreadKind;
import io.github.smartasync.runtime.spi.MayBlock;
import io.github.smartasync.runtime.spi.MustNotBlock;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInJudgeTest {

    @Test
    void plainThreadMayBlock() throws Exception {
        assertThat(on(Thread::new)).returns(Kind.ORDINARY, CallerContext::kind);
    }

    @Test
    void markedThreadClassMustNotBlock() throws Exception {
        CallerContext context = on(GameLoop::new);

        assertThat(context.kind()).isEqualTo(Kind.RESTRICTED);
        assertThat(context.sign()).isEqualTo("its class implements " + MustNotBlock.class.getName());
    }

    @Test
    void nearestMarkHolds() throws Exception {
        assertThat(on(GameWorker::new).mayBlock()).isTrue();
        assertThat(on(task -> new GameWorker(task) {}).mayBlock()).isTrue();
    }

    @Test
    void aMarkHoldsWhateverTheNameSays() throws Exception {
        assertThat(on(task -> {
                            Thread worker = new GameWorker(task);
                            worker.setName("grpc-timer-0");
                            return worker;
                        })
                        .mayBlock())
                .isTrue();
    }

    @Test
    void threadWithBothMarksMustNotBlock() throws Exception {
        assertThat(on(Undecided::new).mayBlock()).isFalse();
    }

    @Test
    void timerThreadMustNotBlock() throws Exception {
        Timer timer = new Timer(true);
        CompletableFuture<CallerContext> context = new CompletableFuture<>();
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        context.complete(CallerContext.current());
                    }
                },
                0);

        assertThat(context.get(10, TimeUnit.SECONDS).kind()).isEqualTo(Kind.TIMER);
        timer.cancel();
    }

    @Test
    void forkJoinWorkerMayBlock() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(1);
        assertThat(pool.submit(CallerContext::current).get(10, TimeUnit.SECONDS).mayBlock())
                .isTrue();
        pool.shutdown();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws-java-sdk-NettyEventLoop-0-0",
                "AwsEventLoop1",
                "CompletableFutureDelayScheduler",
                "kafka-producer-network-thread | producer-1",
                "kafka-admin-client-thread | adminclient-1",
                "grpc-timer-0",
                "lettuce-eventExecutorLoop-1-1",
                "RxComputationScheduler-1",
                "I/O dispatcher 3",
                "httpclient-dispatch-1",
                "elasticsearch-rest-client-0-thread-1",
                "AMQP Connection 127.0.0.1:5672",
                "MQTT Call: client",
                "MQTT Rec: client",
                "JavaFX Application Thread"
            })
    void wellKnownNameMustNotBlock(String name) throws Exception {
        CallerContext context = on(task -> new Thread(task, name));

        assertThat(context.mayBlock()).isFalse();
        assertThat(context.sign()).startsWith("its name starts with");
    }

    @Test
    void aSelectorOfGrizzlyMustNotBlockAndAWorkerMay() throws Exception {
        CallerContext selector = on(task -> new Thread(task, "grizzly-nio-kernel(1) SelectorRunner"));
        assertThat(selector.mayBlock()).isFalse();
        assertThat(selector.sign()).isEqualTo("its name ends with \" SelectorRunner\"");
        assertThat(on(task -> new Thread(task, "grizzly-nio-kernel(1)")).mayBlock())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "XNIO, org.xnio.nio, WorkerThread",
        "Hazelcast, com.hazelcast.spi.impl.operationexecutor.impl, PartitionOperationThread",
        "ZooKeeper, org.apache.zookeeper, ClientCnxn$EventThread",
        "ZooKeeper, org.apache.zookeeper, ClientCnxn$SendThread"
    })
    void aLibrarysOwnThreadThatDeliversItsAnswersMustNotBlock(
            String detector, String packageName, String type, @TempDir Path folder) throws Exception {
        String outer = type.contains("$") ? type.substring(0, type.indexOf('$')) : "";
        String simple = type.substring(type.indexOf('$') + 1);
        String body = "class %s extends Thread { public %s(Runnable task) { super(task); } }".formatted(simple, simple);
        String source =
                outer.isEmpty() ? "public " + body : "public class " + outer + " { public static " + body + " }";
        String file = packageName + "." + (outer.isEmpty() ? simple : outer);
        try (URLClassLoader loader = StandIns.load(folder, Map.of(file, source))) {
            Class<?> threads = loader.loadClass(packageName + "." + type);
            CallerContext context = on(task -> {
                try {
                    return (Thread) threads.getConstructor(Runnable.class).newInstance(task);
                } catch (ReflectiveOperationException unexpected) {
                    throw new LinkageError("virtual threads", unexpected);
                }
            });
            assertThat(context.kind()).isEqualTo(CallerContext.Kind.EVENT_LOOP);
            assertThat(context.detector()).isEqualTo(detector);
            assertThat(context.sign()).isEqualTo("its class is " + packageName + "." + type);
        }
    }

    @Test
    void aContextOfVertxOnVirtualThreadsIsNotCalledAnEventLoop() {
        assertThat(Framework.VERTX_VIRTUAL.kind).isEqualTo(ThreadKind.RESTRICTED);
        assertThat(Framework.VERTX_VIRTUAL.sign).contains("one task at a time");
    }

    @Test
    void renamedThreadIsJudgedAnew() throws Exception {
        CallerContext[] seen = new CallerContext[3];
        Thread thread = new Thread(() -> {
            seen[0] = CallerContext.current();
            Thread.currentThread().setName("grpc-timer-0");
            seen[1] = CallerContext.current();
            Thread.currentThread().setName("worker");
            seen[2] = CallerContext.current();
        });
        thread.start();
        thread.join();

        assertThat(seen).extracting(CallerContext::mayBlock).containsExactly(true, false, true);
    }

    private static CallerContext on(Function<Runnable, Thread> factory) throws InterruptedException {
        CallerContext[] context = new CallerContext[1];
        Thread thread = factory.apply(() -> context[0] = CallerContext.current());
        thread.start();
        thread.join();
        return context[0];
    }

    private static final class GameLoop extends Thread implements MustNotBlock {
        GameLoop(Runnable task) {
            super(task);
        }
    }

    private static class GameParent extends Thread implements MustNotBlock {
        GameParent(Runnable task) {
            super(task);
        }
    }

    private static class GameWorker extends GameParent implements MayBlock {
        GameWorker(Runnable task) {
            super(task);
        }
    }

    private static final class Undecided extends Thread implements MayBlock, MustNotBlock {
        Undecided(Runnable task) {
            super(task);
        }
    }
}
