package io.github.smartasync.spring.boot.shop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks each view. */
@RestController
class ShopController {

    private final OrdersSync orders;
    private final OrdersAsync ordersLater;
    private final InvoicesSync invoices;
    private final InvoicesAsync invoicesLater;
    private final GateSync gate;
    private final PricesSync north;
    private final PricesAsync west;
    private final ShelfSync<String> words;
    private final ShelfAsync<Integer> numbers;
    private final ObjectProvider<TicketSync> tickets;
    private final ObjectProvider<ElsewhereAsync> elsewhere;
    private final Stock stock;
    private final WarehouseSync warehouse;

    ShopController(
            OrdersSync orders,
            OrdersAsync ordersLater,
            InvoicesSync invoices,
            InvoicesAsync invoicesLater,
            GateSync gate,
            @Qualifier("north") PricesSync north,
            @Qualifier("left") PricesAsync west,
            ShelfSync<String> words,
            ShelfAsync<Integer> numbers,
            ObjectProvider<TicketSync> tickets,
            ObjectProvider<ElsewhereAsync> elsewhere,
            Stock stock,
            WarehouseSync warehouse) {
        this.orders = orders;
        this.ordersLater = ordersLater;
        this.invoices = invoices;
        this.invoicesLater = invoicesLater;
        this.gate = gate;
        this.north = north;
        this.west = west;
        this.words = words;
        this.numbers = numbers;
        this.tickets = tickets;
        this.elsewhere = elsewhere;
        this.stock = stock;
        this.warehouse = warehouse;
    }

    @GetMapping("/views")
    CompletableFuture<String> views() {
        int ticket = tickets.getObject().number();
        List<String> now = List.of(
                "orders " + orders.isTransactional(),
                "invoices " + invoices.isTransactional(),
                "gate " + gate.isOpen(),
                "north " + north.region(),
                "words " + words.label(),
                "tickets " + (ticket != tickets.getObject().number()),
                "elsewhere " + elsewhere.getIfAvailable(),
                "stock " + (stock instanceof Warehouse) + " " + warehouse.count());
        return ordersLater
                .isTransactional()
                .thenCombine(invoicesLater.isTransactional(), (a, b) -> "later " + a + " " + b)
                .thenCombine(west.region(), (text, region) -> text + " " + region)
                .thenCombine(numbers.label(), (text, label) -> text + " " + label)
                .thenApply(later -> String.join("\n", now) + "\n" + later);
    }
}
