package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;

/** A program whose {@code main} ends while a call that it has offloaded has only begun. */
final class EndOfMain {

    private EndOfMain() {}

    @SuppressWarnings("FutureReturnValueIgnored") // that nobody waits for the call is the point
    public static void main(String... arguments) throws Exception {
        SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().closeAtExit(Duration.ofSeconds(20)).build();
        if (arguments[0].endsWith("shared")) {
            SmartAsyncRuntime.installShared(runtime);
        }
        Latch begun = new Latch();
        Offload.on(runtime).run(() -> {
            begun.open();
            // Until main has ended: the JVM then has no thread of that name any more.
            while (Thread.getAllStackTraces().keySet().stream()
                    .anyMatch(each -> each.getName().equals("main") && !each.isDaemon())) {
                Thread.sleep(1);
            }
            System.out.println("written");
        });
        begun.await();
        if (arguments[0].equals("closed before")) {
            Thread.currentThread().setName("closing");
            runtime.close();
        }
    }
}
