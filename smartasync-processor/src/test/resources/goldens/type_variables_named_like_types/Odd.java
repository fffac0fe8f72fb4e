package goldens.type_variables_named_like_types;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Odd<String, State, Bridge extends Comparable<Bridge>> {
    public CompletableFuture<String> find(State state) {
        return CompletableFuture.completedFuture(null);
    }

    public State state(Bridge bridge) {
        return null;
    }

    public <Object, Throwable extends Exception> Object convert(String from, Object to) throws Throwable {
        return to;
    }

    @Override
    public java.lang.String toString() {
        return "odd";
    }
}
