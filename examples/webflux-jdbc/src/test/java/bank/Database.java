package bank;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests ask the database itself, past the repository. */
@TestComponent
class Database {

    private final JdbcClient jdbc;
    private final HikariDataSource pool;

    Database(JdbcClient jdbc, DataSource pool) {
        this.jdbc = jdbc;
        this.pool = (HikariDataSource) pool;
    }

    void holds(Account... accounts) {
        jdbc.sql("DELETE FROM account").update();
        for (Account account : accounts) {
            jdbc.sql("INSERT INTO account (id, balance) VALUES (?, ?)")
                    .params(account.id(), account.balance())
                    .update();
        }
    }

    void lock(String id) {
        jdbc.sql("SELECT id FROM account WHERE id = ? FOR UPDATE")
                .param(id)
                .query()
                .singleValue();
    }

    int waitingForALock() {
        return jdbc.sql("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    int connectionsInUse() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }
}
