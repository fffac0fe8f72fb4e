package migration;

import java.util.List;
import java.util.stream.Collectors;

/** A caller: counts on an ordinary thread. It does not change. */
final class Report {

    private final Inventory inventory;

    Report(Inventory inventory) {
        this.inventory = inventory;
    }

    String of(List<String> articles) {
        return articles.stream()
                .map(inventory::stockOf)
                .map(stock -> stock.article() + "=" + stock.pieces())
                .collect(Collectors.joining(", "));
    }
}
