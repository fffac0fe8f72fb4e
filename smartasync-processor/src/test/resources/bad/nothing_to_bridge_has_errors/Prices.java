package bad.nothing_to_bridge_has_errors;

import io.github.smartasync.SmartAsync;

@SmartAsync(failsWith = Missing.class) // [error] [error ECJ]
public interface Prices {}
