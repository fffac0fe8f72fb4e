package bad.cyclic_inheritance;

import io.github.smartasync.SmartAsync;

@SmartAsync // [error JAVAC]
public interface Prices extends Prices { // [error]
    String currency();
}
