package reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Makes calls of every kind while {@linkplain Fault faults} are injected. Each call must end, in time, in one of the ways
 * that its fault allows; the ledger must balance. {@code -Dreliability.calls=1000000} makes more calls,
 * {@code -Dreliability.seed=42} repeats a choice of faults, {@code -Dreliability.faults=A,B} plays those alone. What is to be
 * known of a call that is late is written to {@code target/evidence}.
 */
class FaultRunTest {

    private static final int CALLS = Integer.getInteger("reliability.calls", 20_000);
    private static final long SEED = Long.getLong("reliability.seed", new Random().nextLong());
    private static final List<Fault> FAULTS = faults(System.getProperty("reliability.faults", ""));
    private static final int DRIVERS = 4;
    private static final Logger LOGGER = Logger.getLogger("io.github.smartasync.runtime");

    private final Ledger ledger = new Ledger();
    private final ConcurrentLinkedQueue<Throwable> mistakes = new ConcurrentLinkedQueue<>();
    private final Stalls stalls = new Stalls();
    private final Watch watch = new Watch();

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void everyCallEndsInTimeAndTheLedgerBalances() throws Exception {
        System.out.println("seed " + SEED + ", repeat with -Dreliability.seed=" + SEED);
        LOGGER.setLevel(Level.OFF); // carriers that cannot restore are logged, thousands of times here
        stalls.start();
        watch.start();
        List<Thread> drivers = new ArrayList<>();
        for (int i = 0; i < DRIVERS; i++) {
            long seed = SEED + i;
            Runnable drive = () -> drive(seed, CALLS / DRIVERS);
            drivers.add(i % 2 == 0 ? new Thread(drive, "driver-" + i) : virtualIfPossible(drive));
        }
        long start = System.nanoTime();
        drivers.forEach(Thread::start);
        for (Thread driver : drivers) {
            driver.join();
        }

        System.out.println(ledger + " in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms on "
                + System.getProperty("java.version"));
        assertThat(mistakes).isEmpty();
        assertThat(ledger.calls()).isEqualTo(CALLS / DRIVERS * (long) DRIVERS);
        assertThat(ledger.ended()).isEqualTo(ledger.calls());
        assertThat(FAULTS).allSatisfy(fault -> assertThat(ledger.of(fault)).isPositive());
        if (FAULTS.size() == Fault.values().length) {
            assertThat(FAULTS).hasSizeGreaterThan(30);
            assertThat(Outcome.values())
                    .allSatisfy(outcome -> assertThat(ledger.of(outcome)).isPositive());
        }
    }

    private static List<Fault> faults(String names) {
        return names.isEmpty()
                ? List.of(Fault.values())
                : Arrays.stream(names.split(",")).map(Fault::valueOf).toList();
    }

    private void drive(long seed, int calls) {
        try (Lab lab = new Lab(seed, stalls)) {
            for (int i = 0; i < calls && mistakes.size() < 10; i++) {
                Fault fault = FAULTS.get(i < FAULTS.size() ? i : lab.random.nextInt(FAULTS.size()));
                ledger.call(fault);
                lab.nextPlay();
                try (Watch.Play play = watch.over(fault, lab)) {
                    ledger.ended(play.play());
                } catch (Throwable mistake) {
                    System.out.println(fault + ": " + mistake);
                    mistakes.add(new AssertionError(fault + ", call " + i + " of seed " + seed, mistake));
                }
            }
        }
    }

    private static Thread virtualIfPossible(Runnable task) throws ReflectiveOperationException {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            return (Thread) Class.forName("java.lang.Thread$Builder")
                    .getMethod("unstarted", Runnable.class)
                    .invoke(builder, task);
        } catch (NoSuchMethodException before21) {
            return new Thread(task, "driver");
        } catch (InvocationTargetException unexpected) {
            throw unexpected;
        }
    }
}
