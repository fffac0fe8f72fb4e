package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views that need a library of ours, compiled without it. */
class MissingArtifactTest {

    private static final String PRICES = """
            package shop;

            import io.github.smartasync.SmartAsync;
            import io.github.smartasync.SmartAsync.View;

            @SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR})
            public interface Prices {
                String currency();
            }
            """;

    private static final String USER = """
            package shop;

            class User {
                String use(PricesSync sync, PricesAsync async) {
                    return sync.currency() + async.currency().join();
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isOneErrorThatNamesTheCoordinatesAndTheOtherViewsAreThere(Compilers compiler) {
        Compiled compiled = Compilation.with(compiler)
                .source("shop/Prices.java", PRICES)
                .source("shop/User.java", USER)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.messages()).extracting(Message::code).containsExactly("SA056");
        assertThat(compiled.messages().get(0).text())
                .contains("The Reactor view of Prices needs smartasync-reactor")
                .contains("io.github.smartasync:smartasync-reactor");
    }
}
