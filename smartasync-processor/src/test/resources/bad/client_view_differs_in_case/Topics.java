package bad.client_view_differs_in_case;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        async = "ADMIN") // [SA044]
public interface Topics {
    String name();
}
