package goldens.inherited_methods;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Names extends Parent<String> implements Comparable<Names> {
    @Override
    public String first() {
        return "Ada";
    }

    @Override
    public int compareTo(Names other) {
        return 0;
    }

    @Override
    public String toString() {
        return "names";
    }
}
