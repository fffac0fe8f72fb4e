package warehouse;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.h2.jdbcx.JdbcConnectionPool;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** The reactive application: one event loop answers all requests, and a blocking driver asks the database. */
public final class Warehouse implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final JdbcConnectionPool database;
    private final SmartAsyncRuntime runtime;
    private final LoopResources eventLoop = LoopResources.create("warehouse", 1, true);
    private final StockReactor stock;
    private final DisposableServer server;

    // snippet:open
    /** Opens one that keeps its stock in the database of this URL. */
    public Warehouse(String url) throws SQLException {
        database = JdbcConnectionPool.create(url, "sa", "");
        database.setMaxConnections(CONNECTIONS);
        createStock();
        runtime = SmartAsyncRuntime.builder().executor("db", CONNECTIONS).build();
        stock = StockReactor.of(new Stock(database), runtime);
        server = HttpServer.create()
                .host("localhost")
                .port(0)
                .runOn(eventLoop)
                .route(routes -> routes.get("/stock/{article}", this::pieces).post("/stock/{article}", this::take))
                .bindNow();
    }
    // end:open

    public URI address() {
        return URI.create("http://localhost:" + server.port() + "/");
    }

    private void createStock() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE stock (article VARCHAR PRIMARY KEY, pieces INT NOT NULL)");
            statement.execute("INSERT INTO stock VALUES ('apple', 2), ('pear', 7)");
        }
    }

    // snippet:handlers
    private Publisher<Void> pieces(HttpServerRequest request, HttpServerResponse response) {
        return stock.pieces(request.param("article"))
                .singleOptional()
                .flatMap(pieces -> pieces.isPresent()
                        ? response.sendString(Mono.just(String.valueOf(pieces.get())))
                                .then()
                        : response.sendNotFound());
    }

    private Publisher<Void> take(HttpServerRequest request, HttpServerResponse response) {
        return stock.take(request.param("article"))
                .flatMap(taken -> response.status(taken ? 204 : 409).send());
    }
    // end:handlers

    @Override
    public void close() {
        server.disposeNow();
        eventLoop.disposeLater(Duration.ZERO, Duration.ofSeconds(10)).block();
        runtime.close();
        database.dispose();
    }
}
