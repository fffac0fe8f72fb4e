package bad.only_on_a_method;

import io.github.smartasync.SmartAsync;

class Source {
    @SmartAsync(only = "find") // [SA010]
    public String find() {
        return "";
    }
}
