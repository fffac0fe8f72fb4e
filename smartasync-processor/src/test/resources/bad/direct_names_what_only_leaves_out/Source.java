package bad.direct_names_what_only_leaves_out;

import io.github.smartasync.SmartAsync;

@SmartAsync( // [SA035 ECJ]
        only = "find",
        direct = "load") // [SA035 JAVAC]
class Source {
    public String find() {
        return "";
    }

    public String load() {
        return "";
    }
}
