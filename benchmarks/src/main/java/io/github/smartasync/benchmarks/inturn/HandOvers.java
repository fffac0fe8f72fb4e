package io.github.smartasync.benchmarks.inturn;

import io.github.smartasync.benchmarks.PendingCall;
import io.github.smartasync.benchmarks.RoundTrip;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Makes calls that hand over between threads in each way in turn, a few at a time, and prints for each few the way, the median in
 * nanoseconds, that as a multiple of the first way of its kind in the same round, and the bytes that the caller has allocated
 * for each. How long a wake-up takes depends on where the scheduler has just put the two threads, and
 * differs tenfold; JMH measures one benchmark after the other, and each may meet another such state. In turn, and over the
 * same threads, all of them meet the same. Takes how many rounds to make; a quarter as many come before, to warm up.
 */
final class HandOvers {

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

    private static Round[][] measure(Map<String, Callable<?>> ways, int rounds) throws Exception {
        Round[][] all = new Round[rounds][ways.size()];
        for (Round[] round : all) {
            int way = 0;
            for (Callable<?> call : ways.values()) {
                round[way++] = Round.of(call);
            }
        }
        return all;
    }

    private static void print(Map<String, Callable<?>> ways, Round[][] rounds) {
        for (Round[] round : rounds) {
            int way = 0;
            String kind = "";
            double first = 0;
            for (String name : ways.keySet()) {
                Round measured = round[way++];
                if (!name.startsWith(kind + ".")) {
                    kind = name.substring(0, name.indexOf('.'));
                    first = measured.nanos();
                }
                System.out.println(
                        name + "," + measured.nanos() + "," + measured.nanos() / first + "," + measured.bytes());
            }
        }
    }
}
