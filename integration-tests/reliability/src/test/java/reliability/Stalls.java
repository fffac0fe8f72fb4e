package reliability;

import java.util.concurrent.locks.LockSupport;

/**
 * How long the machine did not run a thread that was ready: on a busy machine that is not the fault of the call that is
 * measured.
 */
final class Stalls extends Thread {

    private static final long BEAT_NANOS = 5_000_000;

    private volatile long nanos;

    Stalls() {
        super("stalls");
        setDaemon(true);
    }

    long nanos() {
        return nanos;
    }

    @Override
    public void run() {
        long total = 0;
        long last = System.nanoTime();
        while (true) {
            LockSupport.parkNanos(BEAT_NANOS);
            long now = System.nanoTime();
            total += Math.max(0, now - last - 2 * BEAT_NANOS);
            nanos = total;
            last = now;
        }
    }
}
