package goldens.everything_direct;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Config {
    @SmartAsync.Direct
    public String name() {
        return "name";
    }

    @Override
    public String toString() {
        return "config";
    }
}
