package bank;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

// snippet:repository
/** The accounts in the database. All methods block. None may be interrupted: H2 would close its file. */
@Repository
@SmartAsync(
        executor = "db",
        abandon = true,
        views = {View.SYNC, View.ASYNC, View.REACTOR})
public class AccountRepository {

    private final JdbcClient jdbc;

    public AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void open(Account account) {
        jdbc.sql("INSERT INTO account (id, balance) VALUES (?, ?)")
                .params(account.id(), account.balance())
                .update();
    }

    @Transactional(readOnly = true)
    public Account find(String id) {
        return jdbc.sql("SELECT id, balance FROM account WHERE id = ?")
                .param(id)
                .query(Account.class)
                .single();
    }

    @Transactional
    public void transfer(Transfer transfer) {
        add(transfer.to(), transfer.amount());
        add(transfer.from(), transfer.amount().negate()); // fails if too little is there: then nothing has happened
    }
    // end:repository

    @Transactional(readOnly = true)
    public List<Account> all() {
        return jdbc.sql("SELECT id, balance FROM account ORDER BY id")
                .query(Account.class)
                .list();
    }

    /** Pays interest on every account, one after the other, all in one transaction; returns their number. */
    @Transactional
    public int payInterest(BigDecimal percent) {
        List<Account> accounts = all();
        for (Account account : accounts) {
            add(account.id(), account.balance().multiply(percent).movePointLeft(2));
        }
        return accounts.size();
    }

    private void add(String id, BigDecimal amount) {
        int rows = jdbc.sql("UPDATE account SET balance = balance + ? WHERE id = ?")
                .params(amount, id)
                .update();
        if (rows == 0) {
            throw new EmptyResultDataAccessException("no account " + id, 1);
        }
    }
}
