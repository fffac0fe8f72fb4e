package bad.client_views_with_one_name;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        sync = "TopicsView",
        async = "TopicsView") // [SA041]
public interface Topics {
    String name();
}
