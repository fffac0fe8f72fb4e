package warehouse;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

// snippet:stock
/** What is in stock, in a database. JDBC blocks. No call may be interrupted: H2 would close its file. */
@SmartAsync(executor = "db", abandon = true, views = View.REACTOR)
public class Stock {

    private final DataSource database;

    public Stock(DataSource database) {
        this.database = database;
    }

    /** How many pieces are left; null for an unknown article. */
    public Integer pieces(String article) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT pieces FROM stock WHERE article = ?")) {
            query.setString(1, article);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : null;
            }
        }
    }
    // end:stock

    /** Takes one piece; false if none is left. */
    public boolean take(String article) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE stock SET pieces = pieces - 1 WHERE article = ? AND pieces > 0")) {
            update.setString(1, article);
            return update.executeUpdate() == 1;
        }
    }
}
