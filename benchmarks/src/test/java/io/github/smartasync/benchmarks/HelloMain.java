package io.github.smartasync.benchmarks;

import io.github.smartasync.SmartAsync;
import java.util.Objects;

/** The smallest program with a view: makes one call, and says hello. */
final class HelloMain {

    private HelloMain() {}

    public static void main(String[] arguments) {
        // The last entry of the class path: now the JDK has what it needs for jars, if there are any.
        Objects.requireNonNull(SmartAsync.class.getClassLoader());
        Prices prices = new Prices();
        Price price = switch (arguments[0]) {
            case "sync" -> PricesSync.of(prices).priceOf(1);
            case "offload" -> PricesAsync.of(prices).read(1).join();
            default -> prices.priceOf(1).join();
        };
        Objects.requireNonNull(price); // and not printed: the toString of a record would need much of java.lang.invoke
        System.out.println("hello");
        System.exit(0);
    }
}
