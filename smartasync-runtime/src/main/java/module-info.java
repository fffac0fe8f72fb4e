/**
 * The runtime of SmartAsync: what people configure, what generated views call, and what frameworks plug in.
 */
module io.github.smartasync.runtime {
    requires transitive io.github.smartasync;
    requires static jdk.jfr;
    requires static org.jspecify;

    exports io.github.smartasync.runtime;
    exports io.github.smartasync.runtime.bridge;
    exports io.github.smartasync.runtime.spi;

    uses io.github.smartasync.runtime.spi.CallerContextDetector;
}
