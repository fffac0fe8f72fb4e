package bad.rename_to_a_taken_name;

import io.github.smartasync.SmartAsync;

@SmartAsync(rename = "find=load") // [SA021]
class Source {
    public String find() {
        return "";
    }

    public String load() {
        return "";
    }
}
