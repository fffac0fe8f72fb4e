package bad.everything_skipped;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices { // [SA003]
    @SmartAsync.Skip
    String currency();

    @SmartAsync.Skip
    String country();
}
