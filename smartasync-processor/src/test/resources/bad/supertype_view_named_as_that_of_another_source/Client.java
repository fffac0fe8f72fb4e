package bad.supertype_view_named_as_that_of_another_source;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        sync = "BaseSync") // [SA043]
public interface Client {
    String state();
}
