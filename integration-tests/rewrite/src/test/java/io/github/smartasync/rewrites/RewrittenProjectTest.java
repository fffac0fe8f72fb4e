package io.github.smartasync.rewrites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.Prices;
import shop.PricesAsync;

/** The build of this module has let OpenRewrite's plugin for Maven loose on a project. */
final class RewrittenProjectTest {

    private static final Path REWRITTEN = Path.of("target/project");

    @Test
    void everyFileIsWhatItShouldBecome() throws IOException {
        assertThat(files(REWRITTEN)).containsExactlyEntriesOf(files(Path.of("src/after")));
    }

    @Test
    void theResultCompiles(@TempDir Path folder) throws IOException {
        Compilation compilation = Compilation.with(Compilers.JAVAC)
                .classPathOfThisJvm()
                .processed()
                .options("-Xlint:all,-processing", "-Werror")
                .sources(files(REWRITTEN));

        assertThat(compilation.intoNew(folder).errorsAndWarnings()).isEmpty();
    }

    /** What a recipe cannot see: code after {@code supplyAsync} that unwraps failures. The page says so. */
    @Test
    void dependentsOfTheViewSeeTheOriginalFailure() {
        Prices prices = new Prices() {
            @Override
            public Integer yesterday(String article) {
                throw new IllegalStateException();
            }
        };

        CompletableFuture<Integer> before = CompletableFuture.supplyAsync(() -> prices.yesterday("pear"));
        CompletableFuture<Integer> after = PricesAsync.of(prices).yesterday("pear");

        assertThat(before.handle((price, failure) -> failure).join()).isInstanceOf(CompletionException.class);
        assertThat(after.handle((price, failure) -> failure).join()).isInstanceOf(IllegalStateException.class);
    }

    /** Texts of sources, by their paths. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
