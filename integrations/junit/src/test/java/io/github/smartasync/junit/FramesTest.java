package io.github.smartasync.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stacks that cannot be made at will: contention of short locks. The innermost frame comes first. */
class FramesTest {

    private static final String PARK = "java.util.concurrent.locks.LockSupport.park";

    @Test
    void aLockInsideExecuteIsQuiet() {
        assertThat(quiet(PARK, "java.util.concurrent.ThreadPoolExecutor.execute", "shop.Shop.order"))
                .isTrue();
        assertThat(quiet(PARK, "io.github.smartasync.runtime.internal.offload.Intake.execute", "shop.Shop.order"))
                .isTrue();
        assertThat(quiet(PARK, "java.lang.Thread.start", "shop.Shop.order")).isTrue();
    }

    @Test
    void aTaskThatRunsInsideExecuteIsNot() {
        assertThat(quiet(PARK, "shop.Task.run", "java.util.concurrent.ThreadPoolExecutor.execute", "shop.Shop.order"))
                .isFalse();
    }

    @Test
    void aWaitOfTheRuntimeIsNot() {
        assertThat(quiet(PARK, "io.github.smartasync.runtime.internal.await.Awaiting.await", "shop.Shop.order"))
                .isFalse();
    }

    @Test
    void logsAndLoadingAreQuiet() {
        assertThat(quiet(PARK, "java.io.PrintStream.println", "shop.Shop.order"))
                .isTrue();
        assertThat(quiet(PARK, "ch.qos.logback.core.AppenderBase.doAppend", "shop.Shop.order"))
                .isTrue();
        assertThat(quiet(PARK, "java.lang.ClassLoader.loadClass", "shop.Shop.order"))
                .isTrue();
        assertThat(quiet(PARK, "shop.Shop.<clinit>")).isTrue();
        assertThat(quiet(PARK, "java.lang.invoke.MethodHandleNatives.linkCallSite", "shop.Shop.order"))
                .isTrue();
        assertThat(quiet("java.lang.ref.ReferenceQueue.poll", "java.util.WeakHashMap.get", "shop.Shop.order"))
                .isTrue();
        assertThat(quiet("java.lang.ref.ReferenceQueue.remove", "shop.Shop.order"))
                .isFalse();
    }

    @Test
    void theInnermostScopeDecides() {
        String allow = "io.github.smartasync.runtime.CallerContext.allowBlocking";
        String forbid = "io.github.smartasync.runtime.CallerContext.forbidBlocking";
        assertThat(quiet(PARK, allow, "shop.Shop.order", forbid)).isTrue();
        assertThat(quiet(PARK, forbid, "shop.Shop.order", allow)).isFalse();
        assertThat(quiet(PARK, "shop.Shop.order")).isFalse();
    }

    private static boolean quiet(String... frames) {
        return Frames.areQuiet(
                Stream.of(frames)
                        .map(frame -> {
                            int dot = frame.lastIndexOf('.');
                            return new StackTraceElement(frame.substring(0, dot), frame.substring(dot + 1), null, 1);
                        })
                        .toList(),
                Frames.PrintStreams.current());
    }
}
