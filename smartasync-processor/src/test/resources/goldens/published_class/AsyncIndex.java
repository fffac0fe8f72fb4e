package goldens.published_class;

import io.github.smartasync.SmartAsync;

@SmartAsync(kind = SmartAsync.Kind.CLASS, sync = "Index")
public class AsyncIndex {

    @SmartAsync.Direct
    public String name() {
        return "index";
    }

    @Override
    public String toString() {
        return "index";
    }
}
