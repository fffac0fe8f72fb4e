package goldens.async_extends;

import java.util.concurrent.CompletionStage;

public interface Reader {
    CompletionStage<String> read(String name);
}
