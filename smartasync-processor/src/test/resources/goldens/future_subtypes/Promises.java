package goldens.future_subtypes;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Promises {
    public Promise<Integer> ask() {
        return Promise.kept(1);
    }

    public Promise<?> guess() {
        return Promise.kept(2);
    }

    public Promise<? extends Integer> bet() {
        return Promise.kept(3);
    }

    public Done run() {
        return Done.now();
    }

    @Override
    public String toString() {
        return "promises";
    }
}
