package io.github.smartasync.runtime.internal.known;

import io.github.smartasync.runtime.internal.known.framework.ThreadKind;
import org.jspecify.annotations.Nullable;

/** Threads that nothing but their name tells: plain threads of libraries that mark them in no other way. */
enum KnownName {
    AWS_NETTY("aws-java-sdk-NettyEventLoop", ThreadKind.EVENT_LOOP, "AWS SDK"),
    AWS_CRT("AwsEventLoop", ThreadKind.EVENT_LOOP, "AWS CRT"),
    COMPLETABLE_FUTURE("CompletableFutureDelayScheduler", ThreadKind.TIMER, "CompletableFuture"),
    KAFKA_PRODUCER("kafka-producer-network-thread", ThreadKind.EVENT_LOOP, "Kafka"),
    KAFKA_ADMIN("kafka-admin-client-thread", ThreadKind.EVENT_LOOP, "Kafka"),
    GRPC_TIMER("grpc-timer", ThreadKind.TIMER, "gRPC"),
    LETTUCE_TIMEOUTS("lettuce-eventExecutorLoop", ThreadKind.EVENT_LOOP, "Lettuce"),
    RXJAVA_1("RxComputationScheduler", ThreadKind.EVENT_LOOP, "RxJava"),
    JAVAFX("JavaFX Application Thread", ThreadKind.USER_INTERFACE, "JavaFX");

    private static final KnownName[] ALL = values();

    final String prefix;
    final ThreadKind kind;
    final String detector;

    KnownName(String prefix, ThreadKind kind, String detector) {
        this.prefix = prefix;
        this.kind = kind;
        this.detector = detector;
    }

    /** What the name tells, or null if nothing. */
    static @Nullable KnownName of(String name) {
        for (KnownName known : ALL) {
            if (name.startsWith(known.prefix)) {
                return known;
            }
        }
        return null;
    }
}
