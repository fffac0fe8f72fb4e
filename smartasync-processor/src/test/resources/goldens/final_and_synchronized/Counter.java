package goldens.final_and_synchronized;

import io.github.smartasync.SmartAsync;

@SmartAsync
public final class Counter {
    public final synchronized int next(final int step) {
        return step;
    }

    @Override
    public String toString() {
        return "counter";
    }
}
