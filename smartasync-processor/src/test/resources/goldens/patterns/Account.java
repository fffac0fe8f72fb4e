package goldens.patterns;

import io.github.smartasync.SmartAsync;

@SmartAsync(skip = {"set*", "*Test"}, direct = "get*()")
public class Account {
    public String getName() {
        return "name";
    }

    public String getName(String language) {
        return "name in " + language;
    }

    public void setName(String name) {
        throw new AssertionError("not in the views");
    }

    public void selfTest() {
        throw new AssertionError("not in the views");
    }

    public String test() {
        return "test";
    }

    @Override
    public String toString() {
        return "account";
    }
}
