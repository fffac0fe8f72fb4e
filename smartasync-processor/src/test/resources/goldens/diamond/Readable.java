package goldens.diamond;

import java.util.concurrent.CompletionStage;

public interface Readable {
    CompletionStage<? extends Object> read() throws Exception;
}
