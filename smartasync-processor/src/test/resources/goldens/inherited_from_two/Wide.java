package goldens.inherited_from_two;

import java.io.IOException;
import java.util.concurrent.Future;

public interface Wide<T> {
    Iterable<T> open() throws IOException;

    Future<T> load(T key) throws IOException;
}
