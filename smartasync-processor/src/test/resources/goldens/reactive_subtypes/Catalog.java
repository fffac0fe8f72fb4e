package goldens.reactive_subtypes;

import com.google.common.util.concurrent.FluentFuture;
import com.google.common.util.concurrent.Futures;
import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import java.util.List;
import java.util.Map;

/** What it returns are subtypes of what libraries have. */
@SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR, View.MUTINY, View.RXJAVA})
public class Catalog {

    public Pages<String, Integer> pages() {
        return new Pages<>(List.of(Map.entry("a", 1), Map.entry("b", 2)));
    }

    @SmartAsync(collect = true)
    public Pages<String, ? extends Number> all() {
        return new Pages<String, Number>(List.of(Map.entry("c", 3)));
    }

    public Lookup find() {
        return new Lookup();
    }

    public FluentFuture<String> fluent() {
        return FluentFuture.from(Futures.immediateFuture("guava"));
    }

    @Override
    public String toString() {
        return "catalog";
    }
}
