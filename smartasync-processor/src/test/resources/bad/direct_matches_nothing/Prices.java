package bad.direct_matches_nothing;

import io.github.smartasync.SmartAsync;

@SmartAsync( // [SA035 ECJ]
        direct = {
            "country",
            "currencie" // [SA035 JAVAC]
        })
public interface Prices {
    String currency();

    String country();
}
