package accounts;

import java.util.concurrent.CompletableFuture;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Accounts in memory. */
@RequiredArgsConstructor
final class StoredAccounts implements Accounts {

    @Getter
    private final String bank;

    private final int balance;

    @Override
    public CompletableFuture<Account> accountOf(String owner) {
        return CompletableFuture.completedFuture(new Account(owner, balance));
    }
}
