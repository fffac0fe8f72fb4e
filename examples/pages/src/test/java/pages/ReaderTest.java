package pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.Batch.Outcome;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

final class ReaderTest {

    private final WebAsync web = WebAsync.of(new Web());

    @Test
    void readsAllPagesInOrder() throws IOException {
        try (Site north = new Site(() -> {});
                Site south = new Site(() -> {})) {
            List<URI> addresses = List.of(south.page("apples"), north.page("gone"), south.page("pears"));

            Map<URI, Outcome<Page>> pages = new Reader(web, 2).read(addresses);

            assertThat(pages.keySet()).containsExactlyElementsOf(addresses);
            assertThat(pages.get(south.page("apples")).value())
                    .isEqualTo(new Page(south.page("apples"), "About apples", 2));
            assertThat(pages.get(north.page("gone")).failure())
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith("/gone answers 404");
        }
    }

    /** Every request waits for three others: so two of each host must be there at the same time, and are never more. */
    @Test
    void readsSeveralHostsAtOnceAndFewPagesOfEach() throws IOException {
        CyclicBarrier four = new CyclicBarrier(4);
        try (Site north = new Site(() -> await(four));
                Site south = new Site(() -> await(four))) {
            List<URI> addresses = List.of(
                    north.page("a"),
                    north.page("b"),
                    north.page("c"),
                    north.page("d"),
                    south.page("a"),
                    south.page("b"),
                    south.page("c"),
                    south.page("d"));

            Map<URI, Outcome<Page>> pages = new Reader(web, 2).read(addresses);

            assertThat(pages.values()).allMatch(Outcome::isReturned);
            assertThat(north.mostAtATime()).isEqualTo(2);
            assertThat(south.mostAtATime()).isEqualTo(2);
        }
    }

    @Test
    void aScriptReadsOnePageThroughTheSyncView() throws IOException {
        try (Site site = new Site(() -> {})) {
            WebSync script = WebSync.of(new Web());

            assertThat(script.read(site.page("pears")).title()).isEqualTo("About pears");
            assertThatThrownBy(() -> script.read(site.page("gone"))).isInstanceOf(IOException.class);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
