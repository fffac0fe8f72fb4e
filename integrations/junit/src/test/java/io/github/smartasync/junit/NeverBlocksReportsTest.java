package io.github.smartasync.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What {@link NeverBlocks} says of bodies that block. */
class NeverBlocksReportsTest {

    @Test
    void parkingFails() {
        assertBlocks("joins", "parked on java.util.concurrent.CompletableFuture$Signaller");
    }

    @Test
    void sleepingFails() {
        assertBlocks("sleeps", "slept for");
    }

    @Test
    void aContendedMonitorFails() {
        assertBlocks("entersMonitor", "waited for the monitor of java.lang.Object");
    }

    @Test
    void waitingToBeNotifiedFails() {
        assertBlocks("waits", "waited to be notified by java.lang.Object");
    }

    @Test
    void socketsFail() {
        assertBlocks("readsSocket", "read from the socket");
    }

    @Test
    void filesFail() {
        assertBlocks("readsFile", "read from the file");
    }

    @Test
    void processesFail() {
        assertBlocks(
                "waitsForProcess", "in io.github.smartasync.junit.NeverBlocksReportsTest$Blocking.waitsForProcess");
    }

    private static void assertBlocks(String method, String deed) {
        Throwable failure = Kit.run(Blocking.class, method).failure();
        assertThat(failure)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(method + "() must not block its thread, but blocked it ")
                .hasMessageContaining(deed)
                .hasMessageContaining("in io.github.smartasync.junit.NeverBlocksReportsTest$Blocking." + method
                        + "(NeverBlocksReportsTest.java:");
        assertThat(failure.getCause().getStackTrace())
                .anySatisfy(frame -> assertThat(frame.getMethodName()).isEqualTo(method));
    }

    /** Surefire and others print by such streams. */
    @Test
    void printingMayBlockWhateverPrints() {
        PrintStream before = System.err;
        System.setErr(new LockingStream());
        try {
            assertThat(Kit.run(Printing.class).succeeded()).containsExactly("prints()");
        } finally {
            System.setErr(before);
        }
    }

    @Test
    void aStreamThatReplacesSystemErrInTheBodyMayBlock() {
        assertThat(Kit.run(Replacing.class).succeeded()).containsExactly("replaces()");
    }

    @Test
    void anotherStreamMayNot() {
        assertThat(Kit.run(WritingElsewhere.class).failure())
                .hasMessageContaining("waited for the monitor of java.lang.Object");
    }

    @NeverBlocks
    static class Printing {
        @Test
        @SuppressWarnings("SystemOut")
        void prints() {
            System.err.print("");
        }
    }

    @NeverBlocks
    static class Replacing {

        private final PrintStream before = System.err;

        @Test
        @SuppressWarnings("SystemOut")
        void replaces() {
            System.err.print("");
            System.setErr(new LockingStream());
            System.err.print("");
        }

        @AfterEach
        void restore() {
            System.setErr(before);
        }
    }

    @NeverBlocks
    static class WritingElsewhere {
        @Test
        void writes() throws IOException {
            try (OutputStream elsewhere = new LockingOutput()) {
                elsewhere.write(7);
            }
        }
    }

    /** Never reaches a method of {@link PrintStream}, and always waits for a lock. */
    private static class LockingStream extends PrintStream {

        private final Object monitor = new Object();

        LockingStream() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void print(String text) {
            Blocking.holdUntilAwaited(monitor);
            synchronized (monitor) {
                monitor.notifyAll();
            }
        }
    }

    /** Has superclasses in common with those of {@link PrintStream}. */
    private static final class LockingOutput extends FilterOutputStream {

        private final Object monitor = new Object();

        LockingOutput() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void write(int one) {
            Blocking.holdUntilAwaited(monitor);
            synchronized (monitor) {
                monitor.notifyAll();
            }
        }
    }

    @Test
    void inParallelEachTestAnswersForItself() {
        Kit kit = Kit.runInParallel(Blocking.class);
        assertThat(kit.succeeded()).containsExactlyInAnyOrder("computes()", "handsOver()", "prints()");
        assertThat(kit.failed()).hasSize(8).contains("sleeps()");
        assertThat(kit.failures()).allSatisfy(failure -> assertThat(failure).isInstanceOf(AssertionError.class));
    }

    @NeverBlocks
    static class Blocking {

        private final Object monitor = new Object();

        private static void onceHereIs(Thread.State state, Runnable deed) {
            Thread here = Thread.currentThread();
            new Thread(() -> {
                        awaitState(here, state);
                        deed.run();
                    })
                    .start();
        }

        private static void awaitState(Thread thread, Thread.State state) {
            while (thread.getState() != state) {
                Thread.onSpinWait();
            }
        }

        @Test
        void computes() {
            assertThat(Stream.iterate(1, i -> i + 1)
                            .limit(10_000)
                            .mapToInt(i -> i)
                            .sum())
                    .isPositive();
        }

        @Test
        void handsOver() {
            for (int i = 0; i < 1000; i++) {
                ForkJoinPool.commonPool().execute(() -> {});
            }
        }

        @Test
        @SuppressWarnings("SystemOut")
        void prints() {
            for (int i = 0; i < 100; i++) {
                System.err.print("");
            }
        }

        @Test
        void joins() {
            CompletableFuture<Integer> later = new CompletableFuture<>();
            onceHereIs(Thread.State.WAITING, () -> later.complete(1));
            later.join();
        }

        @Test
        void sleeps() throws InterruptedException {
            Thread.sleep(1);
        }

        @Test
        void entersMonitor() {
            holdUntilAwaited(monitor);
            synchronized (monitor) {
                monitor.notifyAll();
            }
        }

        /** Another thread holds the monitor until this one waits for it. */
        private static void holdUntilAwaited(Object monitor) {
            AtomicBoolean held = new AtomicBoolean();
            Thread here = Thread.currentThread();
            new Thread(() -> {
                        synchronized (monitor) {
                            held.set(true);
                            awaitState(here, Thread.State.BLOCKED);
                        }
                    })
                    .start();
            while (!held.get()) {
                Thread.onSpinWait();
            }
        }

        @Test
        @SuppressWarnings("WaitNotInLoop") // one wait is what the test is about
        void waits() throws InterruptedException {
            synchronized (monitor) {
                monitor.wait(1);
            }
        }

        @Test
        void readsSocket() throws IOException {
            try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
                    Socket accepted = server.accept()) {
                accepted.getOutputStream().write(7);
                assertThat(client.getInputStream().read()).isEqualTo(7);
            }
        }

        @Test
        void readsFile() throws IOException {
            Path file = Files.createTempFile("never-blocks", ".txt");
            try (InputStream in = new FileInputStream(file.toFile())) {
                assertThat(in.read()).isNegative();
            } finally {
                Files.delete(file);
            }
        }

        @Test
        void waitsForProcess() throws Exception {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            assertThat(new ProcessBuilder(java, "-version").start().waitFor()).isZero();
        }

        @Test
        void failsAndBlocks() throws InterruptedException {
            Thread.sleep(1);
            throw new AssertionError("wrong price");
        }
    }

    @Test
    void aFailureOfTheBodyComesFirst() {
        assertThat(Kit.run(Blocking.class, "failsAndBlocks").failure())
                .hasMessage("wrong price")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .asString()
                        .contains("failsAndBlocks() must not block its thread, but blocked it once"));
    }

    @Test
    void aBodyThatReachesItsLimitShowsWhereItIs() {
        Throwable failure = Kit.run(Endless.class, "reachesItsLimit").failure();
        assertThat(failure).isInstanceOf(InterruptedException.class);
        Throwable place = failure.getSuppressed()[0];
        assertThat(place).hasMessage("reachesItsLimit() had not ended; its thread was here");
        assertThat(place.getStackTrace())
                .anySatisfy(frame -> assertThat(frame.getMethodName()).isEqualTo("reachesItsLimit"));
    }

    @Test
    void aBodyThatNeverEndsFails() {
        assertThat(Kit.run(Endless.class, "spins").failure()).isInstanceOf(TimeoutException.class);
    }

    @NeverBlocks
    static class Endless {

        private Thread outside;

        @BeforeEach
        void noteThread() {
            outside = Thread.currentThread();
        }

        /** The limit interrupts the thread of JUnit; here that is done at a known place. */
        @Test
        void reachesItsLimit() {
            outside.interrupt();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }

        @Test
        @Timeout(value = 20, unit = TimeUnit.MILLISECONDS)
        void spins() {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void dynamicTestsFail() {
        assertThat(Kit.run(Dynamic.class).failure()).hasMessageStartingWith("sleeping must not block its thread");
    }

    @NeverBlocks
    static class Dynamic {
        @TestFactory
        Stream<DynamicTest> tests() {
            return Stream.of(DynamicTest.dynamicTest("sleeping", () -> Thread.sleep(1)));
        }
    }
}
