package migration;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A caller that was always wrong, and nobody knew: it runs on a thread of Reactor that must not block. */
final class Display {

    private final Inventory inventory;
    private final Scheduler eventLoop;

    Display(Inventory inventory, Scheduler eventLoop) {
        this.inventory = inventory;
        this.eventLoop = eventLoop;
    }

    // snippet:display
    Mono<String> show(String article) {
        return Mono.fromCallable(() -> inventory.stockOf(article))
                .subscribeOn(eventLoop)
                .map(stock -> stock.pieces() + " left");
    }
    // end:display
}
