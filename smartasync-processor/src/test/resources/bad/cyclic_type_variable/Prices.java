package bad.cyclic_type_variable;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices<T extends T> { // [error]
    String currency();
}
