package goldens.odd_names;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Odd {
    public String record(String record, String var, String sealed) {
        return record;
    }

    public CompletableFuture<String> yield(String yield) {
        return CompletableFuture.completedFuture(yield);
    }

    public String when() {
        return "when";
    }

    public CompletableFuture<String> module(String permits) {
        return CompletableFuture.completedFuture(permits);
    }

    public String $dollar$(String $) {
        return $;
    }

    public CompletableFuture<String> _under(String _x) {
        return CompletableFuture.completedFuture(_x);
    }

    public String größe(String 数) {
        return 数;
    }

    public String wait(String text) {
        return text;
    }

    public CompletableFuture<String> clone(String text) {
        return CompletableFuture.completedFuture(text);
    }

    public String toString(String text) {
        return text;
    }

    @Override
    public String toString() {
        return "odd";
    }
}
