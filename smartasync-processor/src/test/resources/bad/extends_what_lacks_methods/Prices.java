package bad.extends_what_lacks_methods;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executor = "db",
        syncExtends = Wanted.class) // [SA052]
public interface Prices {
    String currency();
}

interface Wanted {
    String currency();

    String symbol();

    int digits();
}
