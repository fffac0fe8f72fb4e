package goldens.sub_clients_closeable;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Session implements AutoCloseable {

    @SmartAsync
    public Session copy() {
        return this;
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "session";
    }
}
