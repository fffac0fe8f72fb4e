package goldens.async_extends;

import io.github.smartasync.SmartAsync;

@SmartAsync(asyncExtends = Reader.class)
public class FileReader {
    public String read(String name) {
        return name;
    }

    @Override
    public String toString() {
        return "reader";
    }
}
