package migration;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A caller that was always wrong: it runs on a thread of Reactor's that must not block, and nobody knew. */
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
