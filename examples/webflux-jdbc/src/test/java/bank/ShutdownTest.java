package bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application is stopped while a transaction is running. */
class ShutdownTest {

    @TempDir
    private Path folder;

    @Test
    void runningTransactionEndsBeforeItsConnectionIsClosed() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("bank") + ";LOCK_TIMEOUT=600000";
        ConfigurableApplicationContext application = new SpringApplicationBuilder(BankApplication.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + url, "--spring.datasource.username=sa");
        AccountRepositoryAsync accounts = application.getBean(AccountRepositoryAsync.class);
        CompletableFuture<Integer> running;
        CompletableFuture<Void> stop;

        try (Connection other = DriverManager.getConnection(url, "sa", "")) {
            lock(other, "bob");
            running = accounts.payInterest(BigDecimal.TEN);
            await().atMost(Duration.ofMinutes(1)).until(() -> waitingForALock(other) == 1);
            stop = CompletableFuture.runAsync(application::close);
            await().atMost(Duration.ofMinutes(1)).until(() -> accounts.all().isCompletedExceptionally());
        }

        assertThat(running).succeedsWithin(Duration.ofMinutes(1)).isEqualTo(2);
        assertThat(stop).succeedsWithin(Duration.ofMinutes(1));
    }

    private static void lock(Connection connection, String id) throws SQLException {
        connection.setAutoCommit(false);
        query(connection, "SELECT 1 FROM account WHERE id = '" + id + "' FOR UPDATE");
    }

    private static int waitingForALock(Connection connection) throws SQLException {
        return query(connection, "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL");
    }

    private static int query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
