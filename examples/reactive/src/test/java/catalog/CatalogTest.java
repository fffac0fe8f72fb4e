package catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallerContext;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;

/** A test may block: it calls the sync view of the reactive service, and needs no {@code StepVerifier}. */
class CatalogTest {

    private static final Product APPLE = new Product("apple", "1.20");
    private static final Product PEAR = new Product("pear", "0.90");

    private DatabaseClient database;
    private CatalogSync catalog;

    @BeforeEach
    void emptyCatalog(TestInfo test) {
        database = Market.database(test.getDisplayName());
        catalog = CatalogSync.of(new Catalog(database));
    }

    @Test
    void findsWhatWasAdded() {
        catalog.add(PEAR);
        catalog.add(APPLE);

        assertThat(catalog.find("apple")).isEqualTo(APPLE);
        try (Stream<Product> all = catalog.all()) {
            assertThat(all).containsExactly(APPLE, PEAR);
        }
    }

    @Test
    void emptyMonoIsNull() {
        assertThat(catalog.find("plum")).isNull();
    }

    @Test
    void failureIsTheOneOfTheSource() {
        catalog.add(APPLE);

        assertThatThrownBy(() -> catalog.add(APPLE)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void closedStreamGivesItsConnectionBack() {
        database.sql("INSERT INTO product SELECT X, 1 FROM SYSTEM_RANGE(1, 1000)") // more than are pulled ahead
                .then()
                .block();
        try (Stream<Product> all = catalog.all()) {
            assertThat(all.iterator().next()).isNotNull();
            assertThat(count("INFORMATION_SCHEMA.SESSIONS")).isEqualTo(2);
        }

        assertThat(count("INFORMATION_SCHEMA.SESSIONS"))
                .as("only that of this question")
                .isOne();
    }

    @Test
    void refusedCallReachesNoDatabase() {
        assertThatThrownBy(() -> CallerContext.forbidBlocking(() -> {
                    catalog.add(APPLE);
                    return null;
                }))
                .isInstanceOf(BlockingRefusedException.class);

        assertThat(count("product")).isZero();
    }

    private long count(String table) {
        return database.sql("SELECT COUNT(*) FROM " + table)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }
}
