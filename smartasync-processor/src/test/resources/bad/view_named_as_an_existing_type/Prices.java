package bad.view_named_as_an_existing_type;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices { // [SA042]
    String currency();
}
