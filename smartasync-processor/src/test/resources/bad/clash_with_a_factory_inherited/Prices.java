package bad.clash_with_a_factory_inherited;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices extends Copying<Prices> { // [SA022]
    String currency();
}

interface Copying<T extends Copying<T>> {
    T of(Prices other);
}
