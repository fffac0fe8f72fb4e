package goldens.closeable_hierarchy;

import io.github.smartasync.SmartAsync;

@SmartAsync
@SuppressWarnings("try")
public interface Connection extends AutoCloseable {
    String read();
}
