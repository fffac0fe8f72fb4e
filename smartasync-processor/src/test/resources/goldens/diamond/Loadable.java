package goldens.diamond;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

public interface Loadable {
    CompletableFuture<String> read() throws IOException;
}
