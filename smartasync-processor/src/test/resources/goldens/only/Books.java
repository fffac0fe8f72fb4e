package goldens.only;

import io.github.smartasync.SmartAsync;

@SmartAsync(only = {"find*", "read(long)"})
public class Books extends Ledger {

    public String find(String title) {
        return title;
    }

    public String read(long id) {
        return "book " + id;
    }

    public String read(String title) {
        throw new IllegalStateException("not in the views");
    }

    @SmartAsync.Direct
    public int shelves() {
        return 2;
    }

    @SmartAsync(name = "borrow")
    public String lend(String title) {
        return "lent " + title;
    }
}
