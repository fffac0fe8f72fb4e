package shop;

import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class Desk {

    private final Prices prices = new Prices();
    private final PricesSync blocking = PricesSync.of(prices);
    private final Reports reports = new Reports();

    // snippet:desk
    Mono<Integer> today(String article) {
        return Mono.fromFuture(prices.todayAsync(article));
    }

    Mono<Integer> yesterday(String article) {
        return Mono.fromCallable(() -> prices.yesterday(article)).subscribeOn(Schedulers.boundedElastic());
    }

    CompletableFuture<Integer> yesterdayLater(String article) {
        return CompletableFuture.supplyAsync(() -> prices.yesterday(article));
    }

    Integer todayNow(String article) {
        return prices.todayAsync(article).join();
    }
    // end:desk

    Integer yesterdayNow(String article) {
        return blocking.yesterday(article);
    }

    // snippet:report
    CompletableFuture<Void> report(int month) {
        return reports.write(month).thenCompose(report -> reports.send(report));
    }
    // end:report
}
