package io.github.smartasync.threads.netty42;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;

import com.github.fppt.jedismock.RedisServer;
import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.Server;
import io.github.smartasync.threads.Probe;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.micronaut.context.ApplicationContext;
import io.netty.channel.EventLoopGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.IOThreadDetector;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlinx.coroutines.CoroutineDispatcher;
import kotlinx.coroutines.Dispatchers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@SuppressWarnings("FutureReturnValueIgnored") // the probe tells when it ran
class LibraryThreadsTest {

    @TestFactory
    Stream<DynamicTest> rxJava() {
        return Stream.of(
                refused("RxJava computation", "RxJava", probe -> on(Schedulers.computation(), probe)),
                refused("RxJava single", "RxJava", probe -> on(Schedulers.single(), probe)),
                mayBlock("RxJava io", probe -> on(Schedulers.io(), probe)),
                mayBlock("RxJava new thread", probe -> on(Schedulers.newThread(), probe)));
    }

    @TestFactory
    Stream<DynamicTest> kotlin() {
        return Stream.of(
                refused(
                        "Kotlin Dispatchers.Default",
                        "Kotlin coroutines",
                        probe -> on(Dispatchers.getDefault(), probe)),
                mayBlock("Kotlin Dispatchers.IO", probe -> on(Dispatchers.getIO(), probe)),
                mayBlock("Kotlin worker of Default that serves IO now", probe -> {
                    on(Dispatchers.getDefault(), new Probe());
                    on(Dispatchers.getIO(), probe);
                }));
    }

    @TestFactory
    Stream<DynamicTest> switches() {
        return Stream.of(
                refused("Mutiny's switch", "Mutiny", probe -> {
                    Infrastructure.setCanCallerThreadBeBlockedSupplier(() -> false);
                    probe.run();
                    Infrastructure.resetCanCallerThreadBeBlockedSupplier();
                }),
                mayBlock(
                        "Mutiny's default executor",
                        probe -> Infrastructure.getDefaultExecutor().execute(probe)),
                refused("Quarkus's switch", "Quarkus", probe -> {
                    BlockingOperationControl.setIoThreadDetector(new IOThreadDetector[] {() -> true});
                    probe.run();
                    BlockingOperationControl.setIoThreadDetector(new IOThreadDetector[0]);
                }),
                mayBlock("Quarkus's switch, off", Probe::run));
    }

    @TestFactory
    Stream<DynamicTest> kafka() {
        return Stream.of(
                refused("Kafka admin client", "Kafka", LibraryThreadsTest::onKafkaAdmin),
                refused("Kafka producer", "Kafka", LibraryThreadsTest::onKafkaProducer));
    }

    @TestFactory
    Stream<DynamicTest> lettuce() {
        return Stream.of(
                refused("Lettuce event loop", "Netty", LibraryThreadsTest::onLettuce),
                refused("Lettuce executor of timeouts", "Lettuce", probe -> {
                    RedisClient client = RedisClient.create();
                    EventExecutorGroup executors = client.getResources().eventExecutorGroup();
                    executors.execute(probe);
                    probe.await();
                    client.shutdown();
                }));
    }

    @TestFactory
    Stream<DynamicTest> armeria() {
        return Stream.of(
                refused("Armeria service", "Armeria", probe -> inArmeria(probe, false)),
                mayBlock("Armeria blocking executor", probe -> inArmeria(probe, true)));
    }

    @TestFactory
    Stream<DynamicTest> micronaut() {
        return Stream.of(
                refused("Micronaut event loop", "Reactor", probe -> {
                    try (ApplicationContext context = ApplicationContext.run()) {
                        context.getBean(EventLoopGroup.class).execute(probe);
                        probe.await();
                    }
                }),
                refused("Micronaut event loop without marks", "Netty", probe -> {
                    try (ApplicationContext context =
                            ApplicationContext.run(Map.of("micronaut.netty.event-loops.default.non-blocking", false))) {
                        context.getBean(EventLoopGroup.class).execute(probe);
                        probe.await();
                    }
                }));
    }

    private static void on(Scheduler scheduler, Probe probe) throws Exception {
        Completable.fromRunnable(probe).subscribeOn(scheduler).subscribe();
        probe.await();
    }

    private static void on(CoroutineDispatcher dispatcher, Probe probe) throws Exception {
        dispatcher.dispatch(EmptyCoroutineContext.INSTANCE, probe);
        probe.await();
    }

    /** A broker that is connected to and never answers. */
    private static void onKafkaAdmin(Probe probe) throws Exception {
        try (ServerSocket broker = new ServerSocket(0)) {
            Admin admin = Admin.create(Map.of(
                    "bootstrap.servers", "localhost:" + broker.getLocalPort(),
                    "request.timeout.ms", 50,
                    "default.api.timeout.ms", 100));
            admin.listTopics().names().whenComplete((names, failure) -> probe.run());
            probe.await();
            admin.close(Duration.ZERO);
        }
    }

    /** The producer's own thread tells reporters of the metrics of a new connection. */
    private static void onKafkaProducer(Probe probe) throws Exception {
        try (ServerSocket broker = new ServerSocket(0)) {
            KafkaProducer<String, String> producer = new KafkaProducer<>(Map.of(
                    "bootstrap.servers",
                    "localhost:" + broker.getLocalPort(),
                    "metric.reporters",
                    List.of(OnProducerThread.class.getName()),
                    "request.timeout.ms",
                    50,
                    "delivery.timeout.ms",
                    100,
                    "key.serializer",
                    StringSerializer.class,
                    "value.serializer",
                    StringSerializer.class));
            OnProducerThread.run(probe);
            probe.await();
            producer.close(Duration.ZERO);
        }
    }

    private static void onLettuce(Probe probe) throws Exception {
        RedisServer server = RedisServer.newRedisServer().start();
        RedisClient client = RedisClient.create(RedisURI.create("localhost", server.getBindPort()));
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            connection.reactive().ping().subscribe(pong -> probe.run());
            probe.await();
        }
        client.shutdown();
        server.stop();
    }

    private static void inArmeria(Probe probe, boolean blocking) {
        Server server = Server.builder()
                .service("/", (context, request) -> {
                    if (!blocking) {
                        probe.run();
                        return HttpResponse.of(204);
                    }
                    return HttpResponse.of(
                            () -> {
                                probe.run();
                                return HttpResponse.of(204);
                            },
                            (ExecutorService) context.blockingTaskExecutor());
                })
                .build();
        server.start().join();
        WebClient.of("http://localhost:" + server.activeLocalPort())
                .get("/")
                .aggregate()
                .join();
        server.stop().join();
    }
}
