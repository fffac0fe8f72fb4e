package goldens.mixin_offloaded;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.List;

/** A blocking interface. */
@SmartAsync(views = SmartAsync.View.ASYNC_MIXIN)
public interface Tables extends TablesFutures, AutoCloseable {

    /**
     * Lists the tables.
     *
     * @return their names
     */
    List<String> list() throws IOException;

    int count(String operation);

    @SmartAsync(timeout = "1s")
    default void drop(String table) {}

    @SmartAsync.Direct
    String name();

    @Override
    void close() throws IOException;
}
