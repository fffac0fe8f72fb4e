/**
 * What generated RxJava views call.
 */
@SuppressWarnings({"module", "requires-automatic"}) // named as RxJava is; Reactive Streams has no module of its own
module io.github.smartasync.rxjava3 {
    requires transitive io.github.smartasync.runtime;
    requires transitive io.reactivex.rxjava3;
    requires org.reactivestreams;
    requires static org.jspecify;

    exports io.github.smartasync.rxjava3;
}
