package goldens.interface_source;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletionStage;

@SmartAsync
public interface Clock {
    CompletionStage<Long> now();

    default String zone() {
        return "UTC";
    }
}
