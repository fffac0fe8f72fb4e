package io.github.smartasync.benchmarks.inturn;

import io.github.smartasync.benchmarks.PendingCall;
import io.github.smartasync.benchmarks.RoundTrip;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Makes calls that hand over between threads in each way in turn, a few at a time, and prints the way and the median in
 * nanoseconds of each few. How long a wake-up takes depends on where the scheduler has just put the two threads, and
 * differs tenfold; JMH measures one benchmark after the other, and each may meet another such state. In turn, and over the
 * same threads, all of them meet the same: so each is also printed as a multiple of the first of its kind in the same
 * round. Takes how many rounds to make; a quarter as many come before, to warm up.
 */
final class HandOvers {

    private static final int CALLS = 50;

    private HandOvers() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        PendingCall pending = new PendingCall();
        RoundTrip roundTrip = new RoundTrip();
        Map<String, Callable<?>> ways = new LinkedHashMap<>();
        ways.put("PendingCall.get", pending::get);
        ways.put("PendingCall.generated", pending::generated);
        ways.put("RoundTrip.supplyAsync", roundTrip::supplyAsync);
        ways.put("RoundTrip.generated", roundTrip::generated);
        ways.put("RoundTrip.generatedOwn", roundTrip::generatedOwn);

        measure(ways, rounds / 4);
        print(ways, measure(ways, rounds));
        pending.close();
        roundTrip.close();
    }

    /** The medians of each round, way by way. */
    private static long[][] measure(Map<String, Callable<?>> ways, int rounds) throws Exception {
        long[][] medians = new long[rounds][ways.size()];
        for (long[] round : medians) {
            int way = 0;
            for (Callable<?> call : ways.values()) {
                round[way++] = medianOf(call);
            }
        }
        return medians;
    }

    private static long medianOf(Callable<?> call) throws Exception {
        long[] nanos = new long[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long start = System.nanoTime();
            Object result = call.call();
            nanos[i] = System.nanoTime() - start;
            if (result == null) {
                throw new AssertionError("a call without a result");
            }
        }
        Arrays.sort(nanos);
        return nanos[CALLS / 2];
    }

    private static void print(Map<String, Callable<?>> ways, long[][] medians) {
        for (long[] round : medians) {
            int way = 0;
            String kind = "";
            double first = 0;
            for (String name : ways.keySet()) {
                long median = round[way++];
                if (!name.startsWith(kind + ".")) {
                    kind = name.substring(0, name.indexOf('.'));
                    first = median;
                }
                System.out.println(name + "," + median + "," + median / first);
            }
        }
    }
}
