package goldens.sub_clients_foreign;

import goldens.sub_clients_foreign.library.Files;
import io.github.smartasync.SmartAsync;

/** One's own, that leads to somebody else's. */
@SmartAsync
public record Shop(String name) {

    public Files images() {
        return new Files();
    }
}
