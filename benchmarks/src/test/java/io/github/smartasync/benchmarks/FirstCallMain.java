package io.github.smartasync.benchmarks;

/** Makes a view and calls it, between the loading of two classes that mark the place in the log. */
final class FirstCallMain {

    private static final String INTERNAL = "io.github.smartasync.runtime.internal.";

    private FirstCallMain() {}

    public static void main(String[] arguments) throws ClassNotFoundException {
        Prices prices = new Prices();
        prices.priceOf(1).join();
        prices.read(1);
        // Looking for what services bring is the JDK's, and done once.
        Class.forName(INTERNAL + "caller.ServiceDetectors");
        Class.forName(INTERNAL + "known.OwnLoaderFrameworks");

        Begin.mark();
        switch (arguments[0]) {
            case "sync" -> PricesSync.of(prices).priceOf(1);
            case "async" -> PricesAsync.of(prices).priceOf(1).join();
            case "offload" -> PricesAsync.of(prices).read(1).join();
            default -> ((Runnable) () -> prices.read(1)).run();
        }
        End.mark();
        System.exit(0);
    }

    static final class Begin {
        private Begin() {}

        static void mark() {}
    }

    static final class End {
        private End() {}

        static void mark() {}
    }
}
