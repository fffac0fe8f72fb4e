package bad.rename_without_a_name;

import io.github.smartasync.SmartAsync;

@SmartAsync(rename = "find") // [SA035]
class Source {
    public String find() {
        return "";
    }

    public String load() {
        return "";
    }
}
