package goldens.published_class;

import java.io.IOException;

/** The class that the hand-written one extended. */
public abstract class Base {

    private final Object source;

    protected Base(AutoCloseable source) {
        this.source = source;
    }

    public abstract int count(String service) throws IOException;

    public final Object source() {
        return source;
    }
}
