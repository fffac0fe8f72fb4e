package application;

import library.ReaderAsync;
import library.ReaderSync;

/** Uses views of the subtype as views of the supertype. */
public final class Main {

    private Main() {}

    /** Prints what they answer. */
    public static void main(String[] arguments) {
        Store store = new Store();
        ReaderSync<Integer> reader = StoreSync.of(store);
        System.out.println("store as reader: " + reader.read(1));
        ReaderAsync<Integer> async = StoreAsync.of(store);
        System.out.println("store as async reader: " + async.read(1).join());
        System.out.println("store writes: " + StoreSync.of(store).write(2, "two"));
        System.out.println("store writes async: " + StoreAsync.of(store).write(2, "two").join());
    }
}
