package bad.skip_and_direct_are_the_same;

import io.github.smartasync.SmartAsync;

@SmartAsync( // [SA036 ECJ]
        skip = "country",
        direct = {
            "name",
            "country" // [SA036 JAVAC]
        })
public interface Prices {
    String currency();

    String name();

    String country();
}
