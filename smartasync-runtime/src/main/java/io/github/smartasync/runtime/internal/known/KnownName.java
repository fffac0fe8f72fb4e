package io.github.smartasync.runtime.internal.known;

import io.github.smartasync.runtime.internal.known.framework.ThreadKind;
import org.jspecify.annotations.Nullable;

/** Threads that only their name identifies: plain threads of libraries that mark them in no other way. */
enum KnownName {
    AWS_NETTY("aws-java-sdk-NettyEventLoop", ThreadKind.EVENT_LOOP, "AWS SDK"),
    AWS_CRT("AwsEventLoop", ThreadKind.EVENT_LOOP, "AWS CRT"),
    COMPLETABLE_FUTURE("CompletableFutureDelayScheduler", ThreadKind.TIMER, "CompletableFuture"),
    KAFKA_PRODUCER("kafka-producer-network-thread", ThreadKind.EVENT_LOOP, "Kafka"),
    KAFKA_ADMIN("kafka-admin-client-thread", ThreadKind.EVENT_LOOP, "Kafka"),
    GRPC_TIMER("grpc-timer", ThreadKind.TIMER, "gRPC"),
    LETTUCE_TIMEOUTS("lettuce-eventExecutorLoop", ThreadKind.EVENT_LOOP, "Lettuce"),
    RXJAVA_1("RxComputationScheduler", ThreadKind.EVENT_LOOP, "RxJava"),
    HTTP_ASYNC_CLIENT_4("I/O dispatcher ", ThreadKind.EVENT_LOOP, "Apache HttpAsyncClient"),
    HTTP_CLIENT_5("httpclient-dispatch-", ThreadKind.EVENT_LOOP, "Apache HttpClient"),
    ELASTICSEARCH("elasticsearch-rest-client-", ThreadKind.EVENT_LOOP, "Elasticsearch"),
    RABBITMQ("AMQP Connection ", ThreadKind.EVENT_LOOP, "RabbitMQ"),
    PAHO_CALLBACKS("MQTT Call: ", ThreadKind.EVENT_LOOP, "Paho"),
    PAHO_RECEIVER("MQTT Rec: ", ThreadKind.EVENT_LOOP, "Paho"),
    JAVAFX("JavaFX Application Thread", ThreadKind.USER_INTERFACE, "JavaFX"),
    /** Its selectors and its workers have one class; a selector adds this to its name while it runs. */
    GRIZZLY(" SelectorRunner", true, ThreadKind.EVENT_LOOP, "Grizzly");

    private static final KnownName[] ALL = values();

    private final String part;
    private final boolean atEnd;
    final ThreadKind kind;
    final String detector;

    KnownName(String prefix, ThreadKind kind, String detector) {
        this(prefix, false, kind, detector);
    }

    KnownName(String part, boolean atEnd, ThreadKind kind, String detector) {
        this.part = part;
        this.atEnd = atEnd;
        this.kind = kind;
        this.detector = detector;
    }

    /** What the name tells, or null if nothing. */
    static @Nullable KnownName of(String name) {
        for (KnownName known : ALL) {
            if (known.atEnd ? name.endsWith(known.part) : name.startsWith(known.part)) {
                return known;
            }
        }
        return null;
    }

    /** The reason, as a clause for messages. */
    String sign() {
        return "its name " + (atEnd ? "ends" : "starts") + " with \"" + part + "\"";
    }
}
