/**
 * What generated Reactor views call.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Reactor has no module of its own
module io.github.smartasync.reactor {
    requires transitive io.github.smartasync.runtime;
    requires transitive reactor.core;
    requires org.reactivestreams;
    requires static context.propagation;
    requires static org.jspecify;

    exports io.github.smartasync.reactor;
}
