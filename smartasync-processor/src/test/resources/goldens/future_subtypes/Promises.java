package goldens.future_subtypes;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Promises {
    public Promise<Integer> ask() {
        return Promise.kept(1);
    }

    public Done run() {
        return Done.now();
    }

    @Override
    public String toString() {
        return "promises";
    }
}
