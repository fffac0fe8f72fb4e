package io.github.smartasync.rewrite;

import static org.openrewrite.java.Assertions.java;

import org.junit.jupiter.api.Test;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;

/** The recipes together, by the name that users pass to their build tool. */
final class UseViewsTest implements RewriteTest {

    @Override
    public void defaults(RecipeSpec spec) {
        Shop.parser(spec);
        spec.recipeFromResources("io.github.smartasync.rewrite.UseViews");
    }

    @Test
    void callsServicesThroughTheirViews() {
        rewriteRun(Shop.prices(), Shop.asyncView(), Shop.syncView(), java("""
                        package shop;

                        import java.util.concurrent.CompletableFuture;
                        import reactor.core.publisher.Mono;

                        class Desk {
                            Prices prices;
                            PricesSync blocking;

                            Mono<String> find(int id) {
                                return Mono.fromFuture(CompletableFuture.supplyAsync(() -> prices.find(id)));
                            }

                            String now(int id) {
                                return CompletableFuture.supplyAsync(() -> prices.find(id)).join();
                            }
                        }
                        """, """
                        package shop;

                        import reactor.core.publisher.Mono;

                        class Desk {
                            Prices prices;
                            PricesSync blocking;

                            Mono<String> find(int id) {
                                return Mono.fromFuture(() -> PricesAsync.of(prices).find(id));
                            }

                            String now(int id) {
                                return blocking.find(id);
                            }
                        }
                        """));
    }
}
