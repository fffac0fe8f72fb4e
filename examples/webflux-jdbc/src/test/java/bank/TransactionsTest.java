package bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Where transactions begin and end when a view is called. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({Database.class, TransactionsTest.Listening.class})
class TransactionsTest {

    private static final Account ADA = new Account("ada", new BigDecimal("100.00"));
    private static final Account BOB = new Account("bob", new BigDecimal("20.00"));

    @Autowired
    private AccountRepository repository;

    @Autowired
    private AccountRepositorySync accounts;

    @Autowired
    private AccountRepositoryAsync asyncAccounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    @Autowired
    private Ends ends;

    @BeforeEach
    void twoAccounts() {
        database.holds(ADA, BOB);
        ends.seen.clear();
    }

    @Test
    void onlyTheRepositoryIsProxied() {
        assertThat(AopUtils.isAopProxy(repository)).isTrue();
        assertThat(AopUtils.isAopProxy(accounts)).isFalse();
        assertThat(AopUtils.isAopProxy(asyncAccounts)).isFalse();
    }

    @Test
    void eachCallOfAViewIsOneTransaction() {
        accounts.transfer(new Transfer("ada", "bob", BigDecimal.ONE));
        assertThat(ends.seen).containsExactly("commit");

        asyncAccounts.transfer(new Transfer("ada", "bob", BigDecimal.ONE)).join();
        assertThat(ends.seen).containsExactly("commit", "commit");
    }

    @Test
    void failedCallIsOneRollback() {
        assertThat(asyncAccounts.transfer(new Transfer("bob", "ada", BigDecimal.TEN.pow(3))))
                .failsWithin(Duration.ofMinutes(1));

        assertThat(ends.seen).containsExactly("rollback");
    }

    @Test
    void syncViewJoinsTheTransactionOfItsCaller() {
        transaction.executeWithoutResult(status -> {
            accounts.transfer(new Transfer("ada", "bob", BigDecimal.TEN));
            status.setRollbackOnly();
        });

        assertThat(ends.seen).containsExactly("rollback");
        assertThat(repository.all()).containsExactly(ADA, BOB);
    }

    @Test
    void asyncViewDoesNotJoinTheTransactionOfItsCaller() {
        transaction.executeWithoutResult(status -> {
            asyncAccounts.transfer(new Transfer("ada", "bob", BigDecimal.TEN)).join();
            status.setRollbackOnly();
        });

        assertThat(ends.seen).containsExactly("commit", "rollback");
        assertThat(repository.find("bob").balance()).isEqualByComparingTo("30");
    }

    /** How transactions ended. Those that join another one do not end. */
    static final class Ends implements TransactionExecutionListener {

        private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void afterCommit(TransactionExecution transaction, Throwable failure) {
            seen.add("commit");
        }

        @Override
        public void afterRollback(TransactionExecution transaction, Throwable failure) {
            seen.add("rollback");
        }
    }

    @TestConfiguration
    static class Listening {
        @Bean
        Ends ends() {
            return new Ends();
        }
    }
}
