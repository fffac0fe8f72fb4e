package goldens.inherited_from_two;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public interface Narrow<T> {
    List<T> open() throws FileNotFoundException;

    CompletableFuture<T> load(T key);
}
