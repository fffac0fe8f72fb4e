package catalog;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;

/** A command line tool. Its thread may block, so it calls the sync view and gets values, exceptions and a {@code Stream}. */
final class Importer {

    private final CatalogSync catalog;
    private final Transcript transcript;

    Importer(CatalogSync catalog, Transcript transcript) {
        this.catalog = catalog;
        this.transcript = transcript;
    }

    // snippet:importer
    void load(List<Product> products) {
        for (Product product : products) {
            try {
                catalog.add(product);
                transcript.say("added " + product);
            } catch (DuplicateKeyException failure) {
                transcript.say("not added: " + product + ", because there is " + catalog.find(product.name()));
            }
        }
    }

    void print() {
        try (Stream<Product> products = catalog.all()) {
            products.forEach(product -> transcript.say("-> " + product));
        }
    }
    // end:importer
}
