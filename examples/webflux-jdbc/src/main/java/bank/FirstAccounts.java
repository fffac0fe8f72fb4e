package bank;

import java.math.BigDecimal;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

// snippet:runner
/** Runs on the main thread when the application starts, so it calls the sync view. */
@Component
class FirstAccounts implements ApplicationRunner {

    private final AccountRepositorySync accounts;

    FirstAccounts(AccountRepositorySync accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.all().isEmpty()) {
            accounts.open(new Account("ada", new BigDecimal("100.00")));
            accounts.open(new Account("bob", new BigDecimal("20.00")));
        }
    }
}
// end:runner
