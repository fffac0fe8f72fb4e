package reliability;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.ContextCarrier;

/** Faults of what carries context. */
final class Carriers {

    private Carriers() {}

    static Outcome cannotCapture(Lab lab) throws Exception {
        return carrying(lab, () -> {
            throw new IllegalStateException();
        });
    }

    static Outcome cannotSet(Lab lab) throws Exception {
        return carrying(lab, () -> () -> {
            throw new IllegalStateException();
        });
    }

    static Outcome cannotRestore(Lab lab) throws Exception {
        return carrying(
                lab,
                () -> () -> () -> {
                    throw new IllegalStateException("a carrier of the fault run that cannot restore");
                });
    }

    private static Outcome carrying(Lab lab, ContextCarrier carrier) throws Exception {
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.carrier(carrier));
        return Executors.thenClose(runtime, lab.of(lab.async(runtime).work(() -> 1)));
    }
}
