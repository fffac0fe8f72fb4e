package shop;

import java.sql.SQLException;
import java.util.concurrent.CompletionException;

/** Asks both views. */
public final class Main {

    private Main() {}

    /** Prints what they answer. */
    public static void main(String[] arguments) throws SQLException {
        PriceServiceSync sync = PriceServiceSync.of(new PriceService(true));
        System.out.println("sync price " + sync.priceOf("Teapots"));
        System.out.println("sync history " + sync.history("Teapots"));
        try {
            PriceServiceSync.of(new PriceService(false)).history("Teapots");
        } catch (SQLException e) {
            System.out.println("sync refused: " + e);
        }
        PriceServiceAsync async = PriceServiceAsync.of(new PriceService(true));
        System.out.println("async price " + async.priceOf("Teapots").join());
        System.out.println("async history " + async.history("Teapots").join());
        try {
            PriceServiceAsync.of(new PriceService(false)).history("Teapots").join();
        } catch (CompletionException e) {
            System.out.println("async refused: " + e.getCause());
        }
        System.out.println("currency " + sync.currency() + " " + async.currency());
        System.out.println("from async " + PriceServiceSync.from(async).priceOf("Teapots") + ", from sync "
                + PriceServiceAsync.from(sync).priceOf("Teapots").join());
    }
}
