package shop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import org.h2.api.Trigger;

/** While one is open, each update waits in the database: so the driver blocks. */
public final class HeldUpdates implements AutoCloseable {

    private static CountDownLatch started = new CountDownLatch(1);
    private static CountDownLatch released = new CountDownLatch(1);

    private final String database;

    private HeldUpdates(String database) {
        this.database = database;
    }

    static HeldUpdates in(String database) throws SQLException {
        started = new CountDownLatch(1);
        released = new CountDownLatch(1);
        HeldUpdates updates = new HeldUpdates(database);
        updates.execute("CREATE TRIGGER held BEFORE UPDATE ON stock FOR EACH ROW CALL 'shop.HeldUpdates$Hold'");
        return updates;
    }

    void awaitFirst() throws InterruptedException {
        started.await();
    }

    void release() {
        released.countDown();
    }

    @Override
    public void close() throws SQLException {
        release();
        execute("DROP TRIGGER held");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** H2 makes one. */
    public static final class Hold implements Trigger {
        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {
            started.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
