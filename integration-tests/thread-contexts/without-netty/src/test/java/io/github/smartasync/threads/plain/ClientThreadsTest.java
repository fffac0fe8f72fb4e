package io.github.smartasync.threads.plain;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.EntryProcessor;
import com.hazelcast.map.IMap;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.impl.DefaultExceptionHandler;
import io.github.smartasync.threads.Probe;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.DispatcherSelector;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.zookeeper.ZooKeeper;
import org.apache.zookeeper.client.HostProvider;
import org.apache.zookeeper.server.NIOServerCnxnFactory;
import org.apache.zookeeper.server.ZooKeeperServer;
import org.eclipse.paho.client.mqttv3.IMqttActionListener;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.IMqttToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Clients whose own threads deliver all of their answers, or work on a part of the data. */
@SuppressWarnings("FutureReturnValueIgnored") // the probe tells when it ran
class ClientThreadsTest {

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> hazelcast() {
        return Stream.of(
                refused("Hazelcast partition thread", "Hazelcast", ClientThreadsTest::onPartition),
                mayBlock("Hazelcast executor", ClientThreadsTest::inHazelcastExecutor));
    }

    @TestFactory
    Stream<DynamicTest> zooKeeper() {
        return Stream.of(
                refused("ZooKeeper events", "ZooKeeper", ClientThreadsTest::onZooKeeperEvent),
                refused("ZooKeeper I/O", "ZooKeeper", ClientThreadsTest::onZooKeeperConnection));
    }

    @TestFactory
    Stream<DynamicTest> mqtt() {
        return Stream.of(
                refused("Paho's receiver", "Paho", probe -> onPaho(probe, false)),
                refused("Paho's callbacks", "Paho", probe -> onPaho(probe, true)));
    }

    @TestFactory
    Stream<DynamicTest> rabbitMq() {
        return Stream.of(refused("RabbitMQ's connection", "RabbitMQ", ClientThreadsTest::onRabbitConnection));
    }

    /** Its default dispatcher makes up for a thread that waits. */
    @TestFactory
    Stream<DynamicTest> pekko() {
        return Stream.of(
                mayBlock("Pekko's default dispatcher", probe -> inPekko(probe, DispatcherSelector.defaultDispatcher())),
                mayBlock("Pekko's dispatcher for blocking", probe -> inPekko(probe, DispatcherSelector.blocking())));
    }

    private static HazelcastInstance newHazelcast() {
        Config config = new Config();
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.logging.type", "none");
        config.setProperty("hazelcast.partition.count", "3");
        config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        return Hazelcast.newHazelcastInstance(config);
    }

    private static void onPartition(Probe probe) {
        HazelcastInstance instance = newHazelcast();
        IMap<String, String> map = instance.getMap("prices");
        EntryProcessor<String, String, Void> work = entry -> {
            probe.run();
            return null;
        };
        map.executeOnKey("apple", work);
        instance.shutdown();
    }

    private static void inHazelcastExecutor(Probe probe) throws Exception {
        HazelcastInstance instance = newHazelcast();
        instance.<String, String>getMap("prices")
                .getAsync("apple")
                .thenRunAsync(probe)
                .toCompletableFuture()
                .get();
        instance.shutdown();
    }

    private static void onZooKeeperEvent(Probe probe) throws Exception {
        NIOServerCnxnFactory server = newZooKeeper();
        ZooKeeper client = new ZooKeeper("localhost:" + server.getLocalPort(), 10_000, event -> probe.run());
        probe.await();
        client.close();
        server.shutdown();
    }

    /** The thread of I/O asks which server to connect to. */
    private static void onZooKeeperConnection(Probe probe) throws Exception {
        NIOServerCnxnFactory server = newZooKeeper();
        InetSocketAddress address = new InetSocketAddress("localhost", server.getLocalPort());
        HostProvider hosts = new HostProvider() {
            @Override
            public int size() {
                return 1;
            }

            @Override
            public InetSocketAddress next(long spinDelay) {
                probe.run();
                return address;
            }

            @Override
            public void onConnected() {}

            @Override
            public boolean updateServerList(Collection<InetSocketAddress> servers, InetSocketAddress current) {
                return false;
            }
        };
        ZooKeeper client = new ZooKeeper("localhost:" + server.getLocalPort(), 10_000, event -> {}, false, hosts);
        probe.await();
        client.close();
        server.shutdown();
    }

    private static NIOServerCnxnFactory newZooKeeper() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(folder, "zookeeper");
        NIOServerCnxnFactory factory = new NIOServerCnxnFactory();
        factory.configure(new InetSocketAddress("localhost", 0), 10);
        factory.startup(new ZooKeeperServer(data.toFile(), data.toFile(), 2000));
        return factory;
    }

    /** A broker that accepts whoever comes, and says nothing else. With a callback, the client has one more thread. */
    private static void onPaho(Probe probe, boolean callback) throws Exception {
        ExecutorService broker = Executors.newSingleThreadExecutor();
        try (ServerSocket socket = new ServerSocket(0)) {
            broker.submit(() -> {
                Socket connection = socket.accept();
                connection.getOutputStream().write(new byte[] {0x20, 2, 0, 0});
                return connection;
            });
            MqttAsyncClient client =
                    new MqttAsyncClient("tcp://localhost:" + socket.getLocalPort(), "test", new MemoryPersistence());
            if (callback) {
                client.setCallback(new Ignored());
            }
            client.connect(null, new IMqttActionListener() {
                @Override
                public void onSuccess(IMqttToken token) {
                    probe.run();
                }

                @Override
                public void onFailure(IMqttToken token, Throwable failure) {}
            });
            probe.await();
            client.disconnectForcibly(1, 1, false);
            client.close();
        } finally {
            broker.shutdownNow();
        }
    }

    /** A broker that does not speak the protocol: the handler of exceptions runs on the connection's thread. */
    private static void onRabbitConnection(Probe probe) throws Exception {
        ExecutorService broker = Executors.newSingleThreadExecutor();
        try (ServerSocket socket = new ServerSocket(0)) {
            broker.submit(() -> {
                Socket connection = socket.accept();
                connection.getOutputStream().write(new byte[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7});
                return connection;
            });
            ConnectionFactory factory = new ConnectionFactory();
            factory.setHost("localhost");
            factory.setPort(socket.getLocalPort());
            factory.setExceptionHandler(new DefaultExceptionHandler() {
                @Override
                public void handleUnexpectedConnectionDriverException(Connection connection, Throwable failure) {
                    probe.run();
                }
            });
            try (Connection connection = factory.newConnection()) {
                throw new AssertionError("not expected: " + connection);
            } catch (IOException expected) {
                probe.await();
            }
        } finally {
            broker.shutdownNow();
        }
    }

    private static void inPekko(Probe probe, DispatcherSelector dispatcher) throws Exception {
        ActorSystem<Void> system = ActorSystem.create(Behaviors.empty(), "test");
        system.dispatchers().lookup(dispatcher).execute(probe);
        probe.await();
        system.terminate();
    }

    private static final class Ignored implements MqttCallback {

        @Override
        public void connectionLost(Throwable cause) {}

        @Override
        public void messageArrived(String topic, MqttMessage message) {}

        @Override
        public void deliveryComplete(IMqttDeliveryToken token) {}
    }
}
