package goldens.clashing_supertype;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletionStage;

@SmartAsync
public interface Root {
    CompletionStage<?> load();
}
