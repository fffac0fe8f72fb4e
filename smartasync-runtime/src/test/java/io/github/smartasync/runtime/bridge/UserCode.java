package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.bridge.UserCodeTest.Scene;
import java.util.concurrent.CompletableFuture;

/** Code of the user that the runtime calls, and how it comes to be called. */
// The plays are lambdas, and what code of the user is called counts, not what comes of the calls.
@SuppressWarnings({"ImmutableEnumChecker", "FutureReturnValueIgnored"})
enum UserCode {
    METHOD(scene -> scene.on("").run(scene::look)),
    METHOD_ON_ONE_OF_FEW_PLACES(scene -> scene.on("two").run(scene::look)),
    METHOD_ON_A_PLACE_THAT_WAS_GIVEN_UP(scene -> scene.nested("one", CompletableFuture::join)),
    METHOD_ON_THE_USERS_EXECUTOR(scene -> scene.on("users").run(scene::look)),
    METHOD_RUN_IN_PLACE(scene -> scene.nested("single", CompletableFuture::join)),
    METHOD_RUN_IN_PLACE_WITH_A_LIMIT(scene ->
            scene.nested("single", call -> scene.limited(Scene.LONG).awaiting().await(call))),

    EXECUTOR(scene -> scene.on("users").run(() -> {})),
    QUEUE_OF_THE_EXECUTOR(scene -> {
        for (int i = 0; i < UserCodeTest.THREADS; i++) {
            scene.running("users");
        }
        scene.on("users").run(() -> {}).cancel(true);
    }),
    THREAD_THAT_IS_INTERRUPTED(scene -> scene.running("users").cancel(true)),
    CARRIER_CAPTURES(scene -> scene.on("").run(() -> {})),
    CARRIER_SETS(scene -> scene.on("").run(() -> {})),
    CARRIER_RESTORES(scene -> scene.on("").run(() -> {})),
    DETECTOR(scene -> scene.limited(Scene.LONG).awaiting().checkCaller()),

    DEPENDENT_OF_A_RESULT(scene -> {
        Latch go = new Latch();
        scene.watched(scene.on("two").run(go::await));
        go.open();
    }),
    DEPENDENT_OF_A_CANCELLATION(scene -> scene.watched(scene.running("two")).cancel(true)),
    DEPENDENT_OF_AN_OFFLOADED_LIMIT(scene ->
            scene.watched(Offload.on(scene.runtime(), setup -> setup.timeoutNanos(Scene.SHORT))
                    .run(new Latch()::await))),
    DEPENDENT_OF_AN_ADOPTED_LIMIT(
            scene -> scene.watched(scene.limited(Scene.SHORT).adopting().adopt(new CompletableFuture<>()))),
    DEPENDENT_OF_CLOSING(scene -> {
        scene.watched(scene.running("one"));
        scene.close();
    }),
    DEPENDENT_OF_CLOSING_BEFORE_THE_START(scene -> {
        scene.running("one");
        scene.watched(scene.on("one").run(() -> {}));
        scene.close();
    }),
    DEPENDENT_OF_CLOSING_THE_TIMER(scene -> {
        scene.watched(scene.limited(Scene.LONG).adopting().adopt(new CompletableFuture<>()));
        scene.close();
    }),
    ASYNCHRONOUS_DEPENDENT(scene -> scene.on("two").run(() -> {}).thenRunAsync(scene::look)),
    ASYNCHRONOUS_DEPENDENT_OF_CLOSING(scene -> {
        CompletableFuture<Void> ended = scene.on("one").run(() -> {});
        ended.join();
        scene.running("one");
        ended.thenRunAsync(scene::look);
        scene.close();
    }),

    SOURCE_THAT_IS_CANCELLED_BY_A_WAIT(
            scene -> scene.swallow(() -> scene.limited(Scene.SHORT).awaiting().await(scene.source()))),
    SOURCE_THAT_IS_CANCELLED_BY_A_LIMIT(
            scene -> scene.limited(Scene.SHORT).adopting().adopt(scene.source())),
    SOURCE_THAT_IS_CANCELLED_BY_HAND(
            scene -> scene.limited(Scene.LONG).adopting().adopt(scene.source()).cancel(true)),
    PLAIN_FUTURE_THAT_IS_WAITED_FOR(
            scene -> scene.limited(Scene.LONG).adopting().adoptFuture(scene.plainFuture())),
    STAGE_THAT_IS_FOLLOWED(scene -> scene.limited(Scene.LONG).adopting().adoptStage(scene.stage())),

    CALL_OF_A_BATCH(scene -> scene.batch(1).future()),
    LATER_CALL_OF_A_BATCH(scene -> scene.batch(2).future()),
    DEPENDENT_OF_A_BATCH(scene -> scene.watched(scene.batch(0).future())),
    DEPENDENT_OF_A_BATCH_OUT_OF_TIME(
            scene -> scene.watched(scene.batchOutOfTime().future()));

    private final Play play;

    UserCode(Play play) {
        this.play = play;
    }

    void play(Scene scene) throws Exception {
        play.in(scene);
    }

    @FunctionalInterface
    private interface Play {
        void in(Scene scene) throws Exception;
    }
}
