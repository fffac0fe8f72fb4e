package accounts;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** The service is an interface, so its views do not depend on what Lombok adds to the class that implements it. */
@SmartAsync
public interface Accounts {

    /** The account of that owner. */
    CompletableFuture<Account> accountOf(String owner);

    /** Whose accounts they are. */
    String getBank();
}
