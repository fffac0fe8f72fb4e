package catalog;

import io.github.smartasync.SmartAsync;
import java.math.BigDecimal;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

// snippet:source
/** The products in a database. A reactive service: it returns {@code Mono} and {@code Flux}. */
@SmartAsync
public class Catalog {

    private final DatabaseClient database;

    public Catalog(DatabaseClient database) {
        this.database = database;
    }

    /** Adds a product whose name is new. */
    public Mono<Void> add(Product product) {
        return database.sql("INSERT INTO product (name, price) VALUES ($1, $2)")
                .bind(0, product.name())
                .bind(1, product.price())
                .then();
    }

    /** The product of that name; empty if there is none. */
    public Mono<Product> find(String name) {
        return database.sql("SELECT price FROM product WHERE name = $1")
                .bind(0, name)
                .map(row -> new Product(name, row.get(0, BigDecimal.class)))
                .one();
    }

    /** All products, in the order of their names. */
    public Flux<Product> all() {
        return database.sql("SELECT name, price FROM product ORDER BY name")
                .map(row -> new Product(row.get(0, String.class), row.get(1, BigDecimal.class)))
                .all();
    }
}
// end:source
