package bad.only_matches_nothing;

import io.github.smartasync.SmartAsync;

@SmartAsync(only = {"find", "lod"}) // [SA035]
class Source {
    public String find() {
        return "";
    }

    public String load() {
        return "";
    }
}
