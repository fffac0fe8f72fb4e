/** Meters for the calls and the executors of a runtime. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Micrometer has no module of its own
module io.github.smartasync.micrometer {
    requires transitive io.github.smartasync.runtime;
    requires micrometer.commons;
    requires transitive micrometer.core;
    requires transitive micrometer.observation;
    requires static org.jspecify;

    exports io.github.smartasync.micrometer;
}
