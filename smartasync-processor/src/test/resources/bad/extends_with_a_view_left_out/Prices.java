package bad.extends_with_a_view_left_out;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        views = SmartAsync.View.ASYNC,
        syncExtends = Wanted.class) // [SA053]
public interface Prices {
    String currency();
}

interface Wanted {
    String currency();
}
