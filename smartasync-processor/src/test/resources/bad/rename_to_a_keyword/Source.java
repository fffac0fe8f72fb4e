package bad.rename_to_a_keyword;

import io.github.smartasync.SmartAsync;

@SmartAsync(rename = "find=import") // [SA023]
class Source {
    public String find() {
        return "";
    }

    public String load() {
        return "";
    }
}
