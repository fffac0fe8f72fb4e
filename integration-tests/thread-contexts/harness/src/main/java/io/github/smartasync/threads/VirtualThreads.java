package io.github.smartasync.threads;

import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Virtual threads, as code for JDK 17 gets at them. */
public final class VirtualThreads {

    private static final boolean PRESENT = Runtime.version().feature() >= 21;

    private VirtualThreads() {}

    /** The tests, if this JDK has virtual threads. */
    public static Stream<DynamicTest> only(DynamicTest... tests) {
        return PRESENT ? Stream.of(tests) : Stream.empty();
    }

    /** A factory of virtual threads. */
    public static ThreadFactory factory() throws ReflectiveOperationException {
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        return (ThreadFactory)
                Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
    }
}
