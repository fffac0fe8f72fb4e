package reliability;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What came of the calls. */
final class Ledger {

    private final AtomicLong calls = new AtomicLong();
    private final Map<Outcome, AtomicLong> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Fault, AtomicLong> faults = new EnumMap<>(Fault.class);

    Ledger() {
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, new AtomicLong());
        }
        for (Fault fault : Fault.values()) {
            faults.put(fault, new AtomicLong());
        }
    }

    void call(Fault fault) {
        calls.incrementAndGet();
        faults.get(fault).incrementAndGet();
    }

    void ended(Outcome outcome) {
        outcomes.get(outcome).incrementAndGet();
    }

    long calls() {
        return calls.get();
    }

    long of(Outcome outcome) {
        return outcomes.get(outcome).get();
    }

    long of(Fault fault) {
        return faults.get(fault).get();
    }

    long ended() {
        return outcomes.values().stream().mapToLong(AtomicLong::get).sum();
    }

    @Override
    public String toString() {
        return calls + " calls = " + outcomes;
    }
}
