package vault;

import java.sql.Connection;
import java.util.concurrent.CompletableFuture;

/** Holds things. */
public class Vault {

    /** A vault. */
    public Vault() {}

    /** What is in it. */
    public CompletableFuture<String> content() {
        return CompletableFuture.completedFuture("gold");
    }

    /** Where it is written down: its type is of no use to modules that do not read java.sql. */
    @SuppressWarnings("exports")
    public Connection connection() {
        return null;
    }
}
