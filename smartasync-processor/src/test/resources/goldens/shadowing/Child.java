package goldens.shadowing;

import io.github.smartasync.SmartAsync;
import java.util.List;

@SmartAsync
public class Child<V> extends Base<List<V>> {
    public V only(List<V> all) {
        return all.get(0);
    }

    @Override
    public String toString() {
        return "child";
    }
}
