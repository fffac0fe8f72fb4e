package goldens.null_unmarked;

import io.github.smartasync.SmartAsync;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
@SmartAsync
public class Legacy {
    public String name() {
        return null;
    }

    @Override
    public String toString() {
        return "legacy";
    }
}
