package goldens.closeable_hierarchy;

import io.github.smartasync.SmartAsync;

@SmartAsync
@SuppressWarnings("try")
public class Session implements Connection {
    @Override
    public String read() {
        return "read";
    }

    public String commit() {
        return "committed";
    }

    @Override
    public void close() throws Exception {}

    @Override
    public String toString() {
        return "session";
    }
}
