package thirdparty;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** JDBC, called without blocking, against an H2 in this process. */
final class Database {

    private Database() {}

    static void play(Consumer<String> out) throws SQLException {
        try (SmartAsyncRuntime runtime =
                        SmartAsyncRuntime.builder().executor("database", 1).build();
                Connection connection = DriverManager.getConnection("jdbc:h2:mem:shop")) {
            ConnectionAsync database = ConnectionAsync.of(connection, runtime);
            CompletableFuture<List<String>> names = update(database, "create table goods (name varchar, price decimal)")
                    .thenCompose(done -> update(database, "insert into goods values ('apple', 1.20), ('pear', 1.50)"))
                    .thenCompose(inserted -> {
                        out.accept("h2 has inserted " + inserted);
                        return names(database);
                    });
            out.accept("h2 has " + names.join());
            try {
                update(database, "insert into nothing values (1)").join();
            } catch (CompletionException e) {
                out.accept("h2 has no nothing: "
                        + e.getCause().getClass().getSuperclass().getSimpleName());
            }
        }
    }

    private static CompletableFuture<Integer> update(ConnectionAsync database, String sql) {
        return database.prepareStatement(sql)
                .thenCompose(statement -> statement
                        .executeUpdate()
                        .thenCompose(count -> statement.close().thenApply(closed -> count)));
    }

    private static CompletableFuture<List<String>> names(ConnectionAsync database) {
        return database.prepareStatement("select name from goods order by price")
                .thenCompose(statement -> statement
                        .executeQuery()
                        .thenApply(Database::firstColumn)
                        .thenCompose(column -> statement.close().thenApply(closed -> column)));
    }

    /** The rows of H2 are in memory. With another database this would be work for the executor, too. */
    private static List<String> firstColumn(ResultSet rows) {
        try (rows) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }
}
