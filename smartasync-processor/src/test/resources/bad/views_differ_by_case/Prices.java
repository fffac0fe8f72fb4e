package bad.views_differ_by_case;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        sync = "Quotes",
        async = "quotes") // [SA044]
public interface Prices {
    String currency();
}
