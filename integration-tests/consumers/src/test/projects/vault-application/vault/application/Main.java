package vault.application;

import vault.Vault;

/** Asks both views. */
public final class Main {

    private Main() {}

    /** Prints what they answer. */
    public static void main(String[] arguments) {
        System.out.println("sync " + VaultSync.of(new Vault()).content());
        System.out.println("async " + VaultAsync.of(new Vault()).content().join());
    }
}
