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

    /**
     * Names that tell nothing, each in the slot of its hash. A name is compared by identity: that is a hit for a thread that
     * has kept its name, and a miss, and so a new look, for one that was renamed. Slots are read and written without
     * order, which strings allow.
     */
    private static final @Nullable String[] ORDINARY = new String[256];

    final String prefix;
    final Kind kind;
    final String detector;

    KnownName(String prefix, Kind kind, String detector) {
        this.prefix = prefix;
        this.kind = kind;
        this.detector = detector;
    }

    /** Whether this very string was remembered as one that tells nothing. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isOrdinary(String name) {
        return ORDINARY[slot(name)] == name;
    }

    /** Remembers a name that tells nothing. */
    static void rememberOrdinary(String name) {
        ORDINARY[slot(name)] = name;
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

    private static int slot(String name) {
        return name.hashCode() & (ORDINARY.length - 1);
    }
}
