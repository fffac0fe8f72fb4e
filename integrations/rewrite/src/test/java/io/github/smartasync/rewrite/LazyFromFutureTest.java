package io.github.smartasync.rewrite;

import static org.openrewrite.java.Assertions.java;

import org.junit.jupiter.api.Test;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;

final class LazyFromFutureTest implements RewriteTest {

    @Override
    public void defaults(RecipeSpec spec) {
        Shop.parser(spec);
        spec.recipe(new LazyFromFuture());
    }

    @Test
    void callsOfViewsAndOfSourcesBecomeLazy() {
        rewriteRun(Shop.prices(), Shop.asyncView(), java("""
                        package desk;

                        import reactor.core.publisher.Mono;
                        import shop.Prices;
                        import shop.PricesAsync;

                        class Desk {
                            record Order(int id) {}

                            private final PricesAsync prices = PricesAsync.of(new Prices());
                            private final Prices source = new Prices();

                            Mono<String> show(Order order) {
                                return Mono.fromFuture(prices.find(order.id()))
                                        .switchIfEmpty(Mono.fromFuture(source.askAsync(7), true))
                                        .or(Mono.fromCompletionStage(PricesAsync.of(source).find(-order.id() + 1)));
                            }
                        }
                        """, """
                        package desk;

                        import reactor.core.publisher.Mono;
                        import shop.Prices;
                        import shop.PricesAsync;

                        class Desk {
                            record Order(int id) {}

                            private final PricesAsync prices = PricesAsync.of(new Prices());
                            private final Prices source = new Prices();

                            Mono<String> show(Order order) {
                                return Mono.fromFuture(() -> prices.find(order.id()))
                                        .switchIfEmpty(Mono.fromFuture(() -> source.askAsync(7), true))
                                        .or(Mono.fromCompletionStage(() -> PricesAsync.of(source).find(-order.id() + 1)));
                            }
                        }
                        """));
    }

    @Test
    void whatWouldNotCompileInALambdaStays() {
        rewriteRun(Shop.prices(), Shop.asyncView(), java("""
                        package desk;

                        import java.io.IOException;
                        import reactor.core.publisher.Mono;
                        import shop.Prices;
                        import shop.PricesAsync;

                        class Desk {
                            Mono<String> reassigned(PricesAsync prices, int id) {
                                id = id + 1;
                                return Mono.fromFuture(prices.find(id));
                            }

                            Mono<String> counted(PricesAsync prices) {
                                Mono<String> last = Mono.empty();
                                for (int id = 0; id < 3; id++) {
                                    last = Mono.fromFuture(prices.find(id));
                                }
                                return last;
                            }

                            Mono<String> checked(Prices prices) throws IOException {
                                return Mono.fromFuture(prices.request(1));
                            }
                        }
                        """));
    }

    @Test
    void whatDoesSomethingWhenItIsEvaluatedStays() {
        rewriteRun(Shop.prices(), Shop.asyncView(), java("""
                        package desk;

                        import java.util.Queue;
                        import java.util.concurrent.CompletableFuture;
                        import reactor.core.publisher.Mono;
                        import shop.PricesAsync;

                        class Desk {
                            private int next;

                            Mono<String> polled(PricesAsync prices, Queue<Integer> ids) {
                                return Mono.fromFuture(prices.find(ids.poll()));
                            }

                            Mono<String> numbered(PricesAsync prices) {
                                return Mono.fromFuture(prices.find(next++));
                            }

                            Mono<String> continued(PricesAsync prices) {
                                return Mono.fromFuture(prices.find(1).thenApply(String::strip));
                            }

                            Mono<String> lazyAlready(PricesAsync prices) {
                                return Mono.fromFuture(() -> prices.find(1));
                            }

                            Mono<String> strange(CompletableFuture<String> future) {
                                return Mono.fromFuture(future);
                            }
                        }
                        """));
    }
}
