package reliability;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks after plays that do not end, such as a wait that nobody wakes: writes down how things are, and interrupts the driver
 * so that the run goes on.
 */
final class Watch extends Thread {

    /** Longer than anything that a play itself waits for. */
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(70);

    private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Set<Play> plays = ConcurrentHashMap.newKeySet();

    Watch() {
        super("watch");
        setDaemon(true);
    }

    Play over(Fault fault, Lab lab) {
        Play play = new Play(fault, lab);
        plays.add(play);
        return play;
    }

    @Override
    public void run() {
        while (true) {
            LockSupport.parkNanos(BEAT_NANOS);
            plays.forEach(Play::look);
        }
    }

    /** One play of a driver. */
    final class Play implements AutoCloseable {

        private final Fault fault;
        private final Lab lab;
        private final Thread driver = Thread.currentThread();
        private final long start = System.nanoTime();
        private volatile String hung = "";

        private Play(Fault fault, Lab lab) {
            this.fault = fault;
            this.lab = lab;
        }

        Outcome play() throws Exception {
            Outcome outcome = fault.play(lab);
            if (!hung.isEmpty()) {
                throw new AssertionError(hung);
            }
            return outcome;
        }

        private void look() {
            if (hung.isEmpty() && System.nanoTime() - start > MOST_NANOS) {
                hung = "hung, see " + lab.evidence(fault + " hangs");
                driver.interrupt();
            }
        }

        @Override
        public void close() {
            plays.remove(this);
        }
    }
}
