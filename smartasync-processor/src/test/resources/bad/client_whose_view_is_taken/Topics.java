package bad.client_whose_view_is_taken;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Topics { // [SA042]
    String name();
}
