/** Asks both views. */
public final class Main {

    private Main() {}

    /** Prints what they answer. */
    public static void main(String[] arguments) {
        ClockSync sync = ClockSync.of(new Clock());
        System.out.println("sync " + sync.at(sync.strikes(5)));
        ClockAsync async = ClockAsync.of(new Clock());
        System.out.println("async " + async.strikes(5).thenCompose(async::at).join());
    }
}
