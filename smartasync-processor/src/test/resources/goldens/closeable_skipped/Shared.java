package goldens.closeable_skipped;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Shared implements AutoCloseable {
    public String use() {
        return "used";
    }

    @SmartAsync.Skip
    @Override
    public void close() {}

    @Override
    public String toString() {
        return "shared";
    }
}
