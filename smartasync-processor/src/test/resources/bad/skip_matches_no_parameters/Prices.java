package bad.skip_matches_no_parameters;

import io.github.smartasync.SmartAsync;

@SmartAsync( // [SA035 ECJ]
        skip = "currency(int)") // [SA035 JAVAC]
public interface Prices {
    String currency();
}
