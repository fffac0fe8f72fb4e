package shop;

import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class Desk {

    private final Prices prices = new Prices();
    private final PricesSync blocking = PricesSync.of(prices);
    private final Reports reports = new Reports();

    // snippet:desk
    Mono<Integer> today(String article) {
        return Mono.fromFuture(() -> prices.todayAsync(article));
    }

    Mono<Integer> yesterday(String article) {
        return PricesReactor.of(prices).yesterday(article);
    }

    CompletableFuture<Integer> yesterdayLater(String article) {
        return PricesAsync.of(prices).yesterday(article);
    }

    Integer todayNow(String article) {
        return blocking.today(article);
    }
    // end:desk

    Integer yesterdayNow(String article) {
        return blocking.yesterday(article);
    }

    // snippet:report
    CompletableFuture<Void> report(int month) {
        return ReportsAsync.of(reports).write(month).thenCompose(report -> ReportsAsync.of(reports).send(report));
    }
    // end:report
}
