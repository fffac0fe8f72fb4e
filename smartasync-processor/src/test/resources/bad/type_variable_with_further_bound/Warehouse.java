package bad.type_variable_with_further_bound;

import io.github.smartasync.SmartAsync;
import java.io.Serializable;

@SmartAsync
public class Warehouse<V> {

    public <T extends V & Serializable> T stored(T item) { // [error]
        return item;
    }

    public String plain(String item) {
        return item;
    }
}
