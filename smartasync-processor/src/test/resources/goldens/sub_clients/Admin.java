package goldens.sub_clients;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Leads to other clients. */
@SmartAsync(direct = "raw")
public interface Admin extends Connected {

    /**
     * Leads to the topics.
     *
     * @return the topics
     */
    Topics topics();

    /** A copy of this client. */
    Admin withOptions(String runtime);

    /** As a member of Connected, but narrower. */
    @Override
    Admin self();

    CompletableFuture<Topics> topicsLater(String found);

    /** Waits, because it has an asynchronous twin. */
    Topics connect() throws InterruptedException;

    CompletableFuture<Topics> connectAsync();

    /** Waits, because its options say so. */
    @SmartAsync(timeout = "1s")
    Store<String> open(String found);

    Store<? extends Number> numbers();

    CompletableFuture<Store<List<String>>> lists();

    /** Null at times. */
    Topics missing();

    CompletableFuture<Topics> missingLater();

    Topics raw();

    List<Topics> all();

    CompletableFuture<Optional<Topics>> first();

    @SuppressWarnings("rawtypes")
    Store any();
}
