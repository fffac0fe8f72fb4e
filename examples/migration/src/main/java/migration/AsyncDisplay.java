package migration;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** {@link Display}, corrected: it calls the async view. */
final class AsyncDisplay {

    private final InventoryAsync inventory;
    private final Scheduler eventLoop;

    AsyncDisplay(InventoryAsync inventory, Scheduler eventLoop) {
        this.inventory = inventory;
        this.eventLoop = eventLoop;
    }

    // snippet:asyncDisplay
    Mono<String> show(String article) {
        return Mono.fromFuture(() -> inventory.stockOf(article))
                .subscribeOn(eventLoop)
                .map(stock -> stock.pieces() + " left");
    }
    // end:asyncDisplay
}
