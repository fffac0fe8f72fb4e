package goldens.closeable_exception;

import io.github.smartasync.SmartAsync;

@SmartAsync
@SuppressWarnings("try")
public class Session implements AutoCloseable {
    @Override
    public void close() throws Exception {}

    @Override
    public String toString() {
        return "session";
    }
}
