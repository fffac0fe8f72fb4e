package bad.unresolvable_class_in_an_option;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        failsWith = Missing.class) // [error] [error ECJ]
public interface Prices {
    String currency();
}
