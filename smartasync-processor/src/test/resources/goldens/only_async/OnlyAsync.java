package goldens.only_async;

import io.github.smartasync.SmartAsync;

@SmartAsync(views = SmartAsync.View.ASYNC)
public class OnlyAsync {
    public String ask() {
        return "answer";
    }

    @Override
    public String toString() {
        return "only";
    }
}
