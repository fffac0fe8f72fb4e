package bad.skip_matches_nothing;

import io.github.smartasync.SmartAsync;

@SmartAsync( // [SA035 ECJ]
        skip = {
            "country",
            "currencie" // [SA035 JAVAC]
        })
public interface Prices {
    String currency();

    String country();
}
