package io.github.smartasync.rewrite;

import static org.openrewrite.java.Assertions.java;

import org.junit.jupiter.api.Test;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;

final class OffloadThroughViewTest implements RewriteTest {

    @Override
    public void defaults(RecipeSpec spec) {
        Shop.parser(spec);
        spec.recipe(new OffloadThroughView(null));
    }

    @Test
    void supplyAsyncBecomesACallOfTheAsyncView() {
        rewriteRun(Shop.prices(), java("""
                        package desk;

                        import java.util.List;
                        import java.util.concurrent.CompletableFuture;
                        import shop.Prices;

                        class Desk {
                            private final Prices prices = new Prices();

                            CompletableFuture<String> find(int id) {
                                return CompletableFuture.supplyAsync(() -> prices.find(id));
                            }

                            CompletableFuture<List<String>> all() {
                                return CompletableFuture.supplyAsync(this.prices::all);
                            }

                            CompletableFuture<Integer> count() {
                                return CompletableFuture.supplyAsync(() -> {
                                    return prices.count();
                                });
                            }

                            void refresh() {
                                CompletableFuture.runAsync(() -> prices.refresh());
                            }
                        }
                        """, """
                        package desk;

                        import java.util.List;
                        import java.util.concurrent.CompletableFuture;
                        import shop.Prices;
                        import shop.PricesAsync;

                        class Desk {
                            private final Prices prices = new Prices();

                            CompletableFuture<String> find(int id) {
                                return PricesAsync.of(prices).find(id);
                            }

                            CompletableFuture<List<String>> all() {
                                return PricesAsync.of(this.prices).all();
                            }

                            CompletableFuture<Integer> count() {
                                return PricesAsync.of(prices).count();
                            }

                            void refresh() {
                                PricesAsync.of(prices).refresh();
                            }
                        }
                        """));
    }

    @Test
    void importsThatNobodyNeedsAreRemoved() {
        rewriteRun(Shop.prices(), java("""
                        package shop;

                        import java.util.concurrent.CompletableFuture;

                        class Desk {
                            void refresh(Prices prices) {
                                CompletableFuture.runAsync(prices::refresh);
                            }
                        }
                        """, """
                        package shop;

                        class Desk {
                            void refresh(Prices prices) {
                                PricesAsync.of(prices).refresh();
                            }
                        }
                        """));
    }

    @Test
    void fromCallableBecomesACallOfTheReactorView() {
        rewriteRun(Shop.prices(), java("""
                        package desk;

                        import reactor.core.publisher.Mono;
                        import reactor.core.scheduler.Schedulers;
                        import shop.Prices;

                        class Desk {
                            private final Prices prices = new Prices();

                            Mono<String> load(int id) {
                                return Mono.fromCallable(() -> prices.load(id)).subscribeOn(Schedulers.boundedElastic());
                            }

                            Mono<Void> refresh() {
                                return Mono.<Void>fromRunnable(prices::refresh)
                                        .subscribeOn(Schedulers.boundedElastic())
                                        .then();
                            }
                        }
                        """, """
                        package desk;

                        import reactor.core.publisher.Mono;
                        import shop.Prices;
                        import shop.PricesReactor;

                        class Desk {
                            private final Prices prices = new Prices();

                            Mono<String> load(int id) {
                                return PricesReactor.of(prices).load(id);
                            }

                            Mono<Void> refresh() {
                                return PricesReactor.of(prices).refresh()
                                        .then();
                            }
                        }
                        """));
    }

    @Test
    void withoutAReactorViewAMonoCallsTheAsyncView() {
        rewriteRun(Shop.stock(), java("""
                        package desk;

                        import reactor.core.publisher.Mono;
                        import reactor.core.scheduler.Schedulers;
                        import shop.Stock;

                        class Desk {
                            Mono<Integer> pieces(Stock stock) {
                                return Mono.fromCallable(() -> stock.pieces("pear")).subscribeOn(Schedulers.boundedElastic());
                            }

                            Mono<Integer> shelves(Stock.Rack rack) {
                                return Mono.fromCallable(rack::shelves).subscribeOn(Schedulers.boundedElastic());
                            }
                        }
                        """, """
                        package desk;

                        import reactor.core.publisher.Mono;
                        import shop.LaterStock;
                        import shop.Stock;
                        import shop.Stock_RackAsync;

                        class Desk {
                            Mono<Integer> pieces(Stock stock) {
                                return Mono.fromFuture(() -> LaterStock.of(stock).count("pear"));
                            }

                            Mono<Integer> shelves(Stock.Rack rack) {
                                return Mono.fromFuture(() -> Stock_RackAsync.of(rack).shelves());
                            }
                        }
                        """));
    }

    @Test
    void whatNoViewHasOrMayNotHaveStays() {
        rewriteRun(Shop.stock(), java("""
                        package desk;

                        import java.util.concurrent.CompletableFuture;
                        import shop.Stock;

                        class Desk {
                            CompletableFuture<Integer> notAnnotated(Stock.Rack rack) {
                                return CompletableFuture.supplyAsync(() -> rack.unnamed());
                            }

                            CompletableFuture<Integer> perhapsSkipped(Stock.Partly part) {
                                return CompletableFuture.supplyAsync(() -> part.open());
                            }

                            CompletableFuture<Stock.Never> aViewItself(Stock.House house) {
                                return CompletableFuture.supplyAsync(() -> house.never());
                            }

                            CompletableFuture<Integer> syncOnly(Stock.Never never) {
                                return CompletableFuture.supplyAsync(() -> never.open());
                            }
                        }
                        """));
    }

    private static final String OWN_EXECUTORS = """
            package desk;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executor;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;
            import shop.Prices;

            class Desk {
                CompletableFuture<String> find(Prices prices, Executor pool) {
                    return CompletableFuture.supplyAsync(() -> prices.find(1), pool);
                }

                Mono<String> load(Prices prices) {
                    return Mono.fromCallable(() -> prices.load(1)).subscribeOn(Schedulers.single());
                }
            }
            """;

    @Test
    void callsOnExecutorsOfYourOwnStay() {
        rewriteRun(Shop.prices(), java(OWN_EXECUTORS));
    }

    @Test
    void callsOnExecutorsOfYourOwnAreChangedOnRequest() {
        rewriteRun(spec -> spec.recipe(new OffloadThroughView(true)), Shop.prices(), java(OWN_EXECUTORS, """
                        package desk;

                        import java.util.concurrent.CompletableFuture;
                        import java.util.concurrent.Executor;
                        import reactor.core.publisher.Mono;
                        import shop.Prices;
                        import shop.PricesAsync;
                        import shop.PricesReactor;

                        class Desk {
                            CompletableFuture<String> find(Prices prices, Executor pool) {
                                return PricesAsync.of(prices).find(1);
                            }

                            Mono<String> load(Prices prices) {
                                return PricesReactor.of(prices).load(1);
                            }
                        }
                        """));
    }

    @Test
    void whatIsMoreThanOneCallStays() {
        rewriteRun(Shop.prices(), java("""
                        package desk;

                        import java.util.concurrent.CompletableFuture;
                        import java.util.function.Supplier;
                        import shop.Prices;

                        class Desk {
                            private final Prices prices = new Prices();

                            CompletableFuture<String> two(int id) {
                                return CompletableFuture.supplyAsync(() -> {
                                    prices.refresh();
                                    return prices.find(id);
                                });
                            }

                            CompletableFuture<String> more(int id) {
                                return CompletableFuture.supplyAsync(() -> prices.find(id).strip());
                            }

                            CompletableFuture<String> slowArgument(Supplier<Integer> id) {
                                return CompletableFuture.supplyAsync(() -> prices.find(id.get()));
                            }

                            CompletableFuture<Prices> ofAType() {
                                return CompletableFuture.supplyAsync(Prices::standard);
                            }

                            CompletableFuture<String> given(Supplier<String> price) {
                                return CompletableFuture.supplyAsync(price);
                            }
                        }
                        """));
    }

    @Test
    void whatTheViewDoesNotHaveStays() {
        rewriteRun(Shop.prices(), java("""
                        package desk;

                        import java.util.concurrent.CompletableFuture;
                        import shop.Prices;

                        class Desk {
                            private final Prices prices = new Prices();

                            CompletableFuture<String> hidden() {
                                return CompletableFuture.supplyAsync(() -> prices.hidden());
                            }

                            CompletableFuture<CompletableFuture<String>> asynchronous() {
                                return CompletableFuture.supplyAsync(() -> prices.askAsync(1));
                            }

                            CompletableFuture<Object> wider() {
                                return CompletableFuture.supplyAsync(() -> prices.find(1));
                            }

                            CompletableFuture<String> ofAnother(StringBuilder text) {
                                return CompletableFuture.supplyAsync(() -> text.toString());
                            }
                        }
                        """));
    }
}
