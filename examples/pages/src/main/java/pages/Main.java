package pages;

import io.github.smartasync.runtime.Batch.Outcome;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the pages of two hosts, two at a time from each. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        try (Site north = new Site(() -> {});
                Site south = new Site(() -> {})) {
            List<URI> addresses = new ArrayList<>();
            for (String name : List.of("apples", "pears", "plums", "gone")) {
                addresses.add(north.page(name));
                addresses.add(south.page(name));
            }
            Map<URI, Outcome<Page>> pages = new Reader(WebAsync.of(new Web()), 2).read(addresses);
            pages.forEach((address, outcome) -> System.out.println(line(address, outcome)));
        }
    }

    static String line(URI address, Outcome<Page> outcome) {
        Page page = outcome.value();
        return address.getPath()
                + (page == null
                        ? " failed: " + outcome.failure().getClass().getSimpleName()
                        : ": " + page.title() + ", " + page.links() + " links");
    }
}
