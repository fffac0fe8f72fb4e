package bad.misplaced_method_has_errors;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Prices {
    public void refresh() {}

    @SmartAsync
    private void load(Missing missing) {} // [error]

    @SmartAsync.Direct
    Missing missing() { // [error]
        return null;
    }
}
