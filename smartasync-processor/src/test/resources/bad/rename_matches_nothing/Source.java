package bad.rename_matches_nothing;

import io.github.smartasync.SmartAsync;

@SmartAsync(rename = "fnd=lookUp") // [SA035]
class Source {
    public String find() {
        return "";
    }

    public String load() {
        return "";
    }
}
