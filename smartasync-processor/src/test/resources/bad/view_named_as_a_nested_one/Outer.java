package bad.view_named_as_a_nested_one;

import io.github.smartasync.SmartAsync;

class Outer {
    @SmartAsync
    interface Inner {
        String currency();
    }
}

@SmartAsync
interface Outer_Inner { // [SA043] [SA043] [SA043]
    String currency();
}
