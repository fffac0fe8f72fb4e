package bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The application over HTTP, with its real server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Database.class)
class BankHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRepositorySync accounts;

    @Autowired
    private Database database;

    private WebTestClient http;

    @BeforeEach
    void twoAccounts() {
        http = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        database.holds(new Account("ada", new BigDecimal("100.00")), new Account("bob", new BigDecimal("20.00")));
    }

    @Test
    void handlerReadsThroughTheReactorView() {
        http.get()
                .uri("/accounts/ada")
                .exchange()
                .expectBody(Account.class)
                .isEqualTo(new Account("ada", new BigDecimal("100.00")));
    }

    @Test
    void handlerWritesThroughTheReactorView() {
        assertThat(transfer("ada", "bob", "30.00")).isEqualTo(HttpStatus.OK);

        assertThat(accounts.all())
                .containsExactly(
                        new Account("ada", new BigDecimal("70.00")), new Account("bob", new BigDecimal("50.00")));
    }

    @Test
    void failedTransferIsRolledBack() {
        assertThat(transfer("bob", "ada", "30.00")).isEqualTo(HttpStatus.CONFLICT);

        assertThat(accounts.find("ada").balance()).isEqualByComparingTo("100.00");
    }

    @Test
    void exceptionOfTheRepositoryReachesItsHandler() {
        assertThat(transfer("ada", "nobody", "1.00")).isEqualTo(HttpStatus.NOT_FOUND);
        http.get().uri("/accounts/nobody").exchange().expectStatus().isNotFound();
    }

    private HttpStatusCode transfer(String from, String to, String amount) {
        return http.post()
                .uri("/transfers")
                .bodyValue(new Transfer(from, to, new BigDecimal(amount)))
                .exchange()
                .returnResult(Void.class)
                .getStatus();
    }
}
