package pages;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.Batch.Outcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Reads many pages at once, but few of them from the same host. */
final class Reader {

    private final WebAsync web;
    private final int pagesForEachHost;

    Reader(WebAsync web, int pagesForEachHost) {
        this.web = web;
        this.pagesForEachHost = pagesForEachHost;
    }

    // snippet:reader
    /** All pages, by address. The batches of all hosts run at the same time. */
    Map<URI, Outcome<Page>> read(Collection<URI> addresses) {
        Map<String, List<URI>> hosts = addresses.stream().collect(Collectors.groupingBy(URI::getAuthority));
        Map<List<URI>, CompletableFuture<List<Outcome<Page>>>> reading = new LinkedHashMap<>();
        for (List<URI> pages : hosts.values()) {
            reading.put(
                    pages,
                    Batch.of(pages, web::read)
                            .concurrency(pagesForEachHost)
                            .outcomes()
                            .future());
        }
        // end:reader
        Map<URI, Outcome<Page>> read = new LinkedHashMap<>();
        reading.forEach((pages, future) -> {
            List<Outcome<Page>> outcomes = future.join();
            for (int i = 0; i < pages.size(); i++) {
                read.put(pages.get(i), outcomes.get(i));
            }
        });
        Map<URI, Outcome<Page>> inOrder = new LinkedHashMap<>();
        new ArrayList<>(addresses).forEach(address -> inOrder.put(address, read.get(address)));
        return inOrder;
    }
}
