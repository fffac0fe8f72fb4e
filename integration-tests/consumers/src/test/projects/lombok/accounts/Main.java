package accounts;

/** Asks both views. */
public final class Main {

    private Main() {}

    /** Prints what they answer. */
    public static void main(String[] arguments) {
        Accounts accounts = new StoredAccounts("Mint", 12);
        System.out.println(
                "sync " + AccountsSync.of(accounts).accountOf("Ada") + " at " + AccountsSync.of(accounts).getBank());
        System.out.println("async " + AccountsAsync.of(accounts).accountOf("Ada").join() + " at "
                + AccountsAsync.of(accounts).getBank().join());
    }
}
