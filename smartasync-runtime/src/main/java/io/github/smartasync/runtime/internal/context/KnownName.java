package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.CallerContext.Kind;
import org.jspecify.annotations.Nullable;

/** Threads that nothing but their name tells: plain threads of libraries that mark them in no other way. */
enum KnownName {
    AWS_NETTY("aws-java-sdk-NettyEventLoop", Kind.EVENT_LOOP, "AWS SDK"),
    AWS_CRT("AwsEventLoop", Kind.EVENT_LOOP, "AWS CRT"),
    COMPLETABLE_FUTURE("CompletableFutureDelayScheduler", Kind.TIMER, "CompletableFuture"),
    KAFKA_PRODUCER("kafka-producer-network-thread", Kind.EVENT_LOOP, "Kafka"),
    KAFKA_ADMIN("kafka-admin-client-thread", Kind.EVENT_LOOP, "Kafka"),
    GRPC_TIMER("grpc-timer", Kind.TIMER, "gRPC"),
    LETTUCE_TIMEOUTS("lettuce-eventExecutorLoop", Kind.EVENT_LOOP, "Lettuce"),
    RXJAVA_1("RxComputationScheduler", Kind.EVENT_LOOP, "RxJava"),
    JAVAFX("JavaFX Application Thread", Kind.USER_INTERFACE, "JavaFX");

    private static final KnownName[] ALL = values();

    final String prefix;
    final Kind kind;
    final String detector;

    KnownName(String prefix, Kind kind, String detector) {
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
