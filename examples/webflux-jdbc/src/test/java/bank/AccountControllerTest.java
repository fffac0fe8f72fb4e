package bank;

import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** The controller alone: a slice leaves the repository out, and its views with it. */
// snippet:slice
@WebFluxTest(AccountController.class)
class AccountControllerTest {

    @MockitoBean
    private AccountRepositoryReactor accounts;

    @Test
    void asksTheView(@Autowired WebTestClient http) {
        Account ada = new Account("ada", new BigDecimal("100.00"));
        when(accounts.find("ada")).thenReturn(Mono.just(ada));

        http.get().uri("/accounts/ada").exchange().expectBody(Account.class).isEqualTo(ada);
    }
}
// end:slice
