package goldens.reactive_subtypes;

import java.util.List;
import java.util.Map;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;

/** A {@code Flux} that can do more, as those of some clients. */
public final class Pages<K, V> extends Flux<Map.Entry<K, V>> {

    private final Flux<Map.Entry<K, V>> entries;

    Pages(List<Map.Entry<K, V>> entries) {
        this.entries = Flux.fromIterable(entries);
    }

    @Override
    public void subscribe(CoreSubscriber<? super Map.Entry<K, V>> subscriber) {
        entries.subscribe(subscriber);
    }
}
