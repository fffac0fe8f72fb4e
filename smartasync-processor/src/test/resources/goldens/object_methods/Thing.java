package goldens.object_methods;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Thing {
    public boolean equals(String text, int depth) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "thing";
    }
}
