package goldens.overloads;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Finder {
    public CompletableFuture<String> find(int id) {
        return CompletableFuture.completedFuture("int");
    }

    public CompletableFuture<String> find(Integer id) {
        return CompletableFuture.completedFuture("Integer");
    }

    public String find(String name) {
        return "String";
    }

    public String find(Object thing, int... rest) {
        return "Object";
    }

    public CompletableFuture<Void> find() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String toString() {
        return "finder";
    }
}
