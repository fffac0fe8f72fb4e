package bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.SignalType;

/** A client goes away in the middle of a transaction on a database in a file. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Database.class, CancelledRequestTest.Watching.class})
@DirtiesContext
class CancelledRequestTest {

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Database database;

    @Autowired
    private AccountRepositorySync accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CountDownLatch cancelled;

    @DynamicPropertySource
    static void databaseInAFile(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("bank") + ";LOCK_TIMEOUT=600000");
    }

    @Test
    void cancelledRequestLetsItsTransactionRunToTheEnd() {
        database.holds(new Account("ada", new BigDecimal("100.00")), new Account("bob", new BigDecimal("20.00")));

        transaction.executeWithoutResult(holding -> {
            database.lock("bob");
            CompletableFuture<?> request = payInterest();
            await().atMost(Duration.ofMinutes(1)).until(() -> database.waitingForALock() == 1);
            request.cancel(true);
            awaitCancellation();
        });
        await().atMost(Duration.ofMinutes(1)).until(() -> database.connectionsInUse() == 0);

        assertThat(accounts.all())
                .containsExactly(
                        new Account("ada", new BigDecimal("110.00")), new Account("bob", new BigDecimal("22.00")));
    }

    private CompletableFuture<?> payInterest() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/interest?percent=10"))
                .POST(BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.discarding());
    }

    private void awaitCancellation() {
        try {
            assertThat(cancelled.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @TestConfiguration
    static class Watching {

        @Bean
        CountDownLatch cancelled() {
            return new CountDownLatch(1);
        }

        /** Tells when a request is cancelled all the way down. */
        @Bean
        WebFilter watch(CountDownLatch cancelled) {
            return (exchange, chain) -> chain.filter(exchange).doFinally(end -> {
                if (end == SignalType.CANCEL) {
                    cancelled.countDown();
                }
            });
        }
    }
}
