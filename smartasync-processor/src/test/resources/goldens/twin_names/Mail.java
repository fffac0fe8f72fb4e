package goldens.twin_names;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** Twins are told by their names: by a suffix, or a prefix, of either. */
@SmartAsync
public class Mail {

    public String send(String text) {
        return text;
    }

    public CompletableFuture<String> asyncSend(String text) {
        return CompletableFuture.completedFuture(text);
    }

    public CompletableFuture<Integer> post(int copies) {
        return CompletableFuture.completedFuture(copies);
    }

    public int postSync(int copies) {
        return copies;
    }

    public CompletableFuture<Integer> countAsync() {
        return CompletableFuture.completedFuture(3);
    }

    public int countSync() {
        return 3;
    }

    public CompletableFuture<String> asyncRead(long id) {
        return CompletableFuture.completedFuture("read " + id);
    }

    public String syncRead(long id) {
        return "read " + id;
    }

    /** Has no twin, so it keeps its name. */
    public CompletableFuture<String> asyncState() {
        return CompletableFuture.completedFuture("state");
    }

    /** Has none either: the results differ. */
    public String fetchSync() {
        return "text";
    }

    public CompletableFuture<Integer> fetch() {
        return CompletableFuture.completedFuture(1);
    }

    /** Its shared name belongs to another method. */
    public CompletableFuture<String> asyncFind(String text) {
        return CompletableFuture.completedFuture(text);
    }

    public String syncFind(String text) {
        return text;
    }

    @SmartAsync.Direct
    public int find(String text) {
        return 1;
    }

    @SmartAsync(name = "place")
    public CompletableFuture<String> later() {
        return CompletableFuture.completedFuture("placed");
    }

    @SmartAsync(name = "place")
    public String now() {
        return "placed";
    }
}
