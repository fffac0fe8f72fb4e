package io.github.smartasync.rewrite;

import static org.openrewrite.java.Assertions.java;

import org.junit.jupiter.api.Test;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;

final class WaitThroughSyncViewTest implements RewriteTest {

    @Override
    public void defaults(RecipeSpec spec) {
        Shop.parser(spec);
        spec.recipe(new WaitThroughSyncView());
    }

    @Test
    void waitsThroughAFieldOfTheSyncView() {
        rewriteRun(Shop.prices(), Shop.asyncView(), Shop.syncView(), java("""
                        package desk;

                        import java.io.IOException;
                        import java.util.concurrent.ExecutionException;
                        import shop.Prices;
                        import shop.PricesAsync;
                        import shop.PricesSync;

                        class Desk {
                            private final Prices source = new Prices();
                            private final PricesAsync prices = PricesAsync.of(source);
                            private final PricesSync blocking = PricesSync.of(source);

                            String find(int id) {
                                return prices.find(id).join() + source.askAsync(id).join();
                            }

                            int count() throws ExecutionException, InterruptedException {
                                prices.refresh().get();
                                return prices.count().get();
                            }

                            String load(int id) throws IOException {
                                return prices.load(id).join();
                            }
                        }
                        """, """
                        package desk;

                        import java.io.IOException;
                        import java.util.concurrent.ExecutionException;
                        import shop.Prices;
                        import shop.PricesAsync;
                        import shop.PricesSync;

                        class Desk {
                            private final Prices source = new Prices();
                            private final PricesAsync prices = PricesAsync.of(source);
                            private final PricesSync blocking = PricesSync.of(source);

                            String find(int id) {
                                return blocking.find(id) + blocking.ask(id);
                            }

                            int count() throws ExecutionException, InterruptedException {
                                blocking.refresh();
                                return blocking.count();
                            }

                            String load(int id) throws IOException {
                                return blocking.load(id);
                            }
                        }
                        """));
    }

    /** A run of the plugin writes the mark as a comment. */
    @Test
    void aSecondRunMarksNothingAgain() {
        rewriteRun(Shop.prices(), Shop.asyncView(), Shop.syncView(), java("""
                        package desk;

                        import shop.PricesAsync;

                        class Desk {
                            static String find(PricesAsync prices) {
                                return /*~~(PricesSync.find waits for this)~~>*/prices.find(1).join();
                            }
                        }
                        """));
    }

    @Test
    void marksCallsWithoutASyncViewAtHand() {
        rewriteRun(Shop.prices(), Shop.asyncView(), Shop.syncView(), java("""
                        package desk;

                        import shop.PricesAsync;
                        import shop.PricesSync;

                        class Desk {
                            private PricesSync blocking;

                            static String find(PricesAsync prices) {
                                return prices.find(1).join();
                            }
                        }
                        """, """
                        package desk;

                        import shop.PricesAsync;
                        import shop.PricesSync;

                        class Desk {
                            private PricesSync blocking;

                            static String find(PricesAsync prices) {
                                return /*~~(PricesSync.find waits for this)~~>*/prices.find(1).join();
                            }
                        }
                        """));
    }

    /** The sync view throws the original failure, which such code does not expect. */
    @Test
    void marksCallsWhoseFailuresAreHandled() {
        rewriteRun(Shop.prices(), Shop.asyncView(), Shop.syncView(), java("""
                        package desk;

                        import java.util.concurrent.Callable;
                        import java.util.concurrent.CompletionException;
                        import java.util.concurrent.ExecutionException;
                        import shop.PricesAsync;
                        import shop.PricesSync;

                        class Desk {
                            PricesAsync prices;
                            PricesSync blocking;

                            String joined() {
                                try {
                                    return prices.find(1).join();
                                } catch (CompletionException e) {
                                    return e.getCause().getMessage();
                                }
                            }

                            String got() {
                                try {
                                    return prices.find(1).get();
                                } catch (InterruptedException | ExecutionException e) {
                                    return "";
                                }
                            }

                            String undeclared() {
                                return prices.load(1).join();
                            }

                            Callable<Void> value() {
                                return () -> prices.refresh().join();
                            }
                        }
                        """, """
                        package desk;

                        import java.util.concurrent.Callable;
                        import java.util.concurrent.CompletionException;
                        import java.util.concurrent.ExecutionException;
                        import shop.PricesAsync;
                        import shop.PricesSync;

                        class Desk {
                            PricesAsync prices;
                            PricesSync blocking;

                            String joined() {
                                try {
                                    return /*~~(PricesSync.find waits for this)~~>*/prices.find(1).join();
                                } catch (CompletionException e) {
                                    return e.getCause().getMessage();
                                }
                            }

                            String got() {
                                try {
                                    return /*~~(PricesSync.find waits for this)~~>*/prices.find(1).get();
                                } catch (InterruptedException | ExecutionException e) {
                                    return "";
                                }
                            }

                            String undeclared() {
                                return /*~~(PricesSync.load waits for this)~~>*/prices.load(1).join();
                            }

                            Callable<Void> value() {
                                return () -> /*~~(PricesSync.refresh waits for this)~~>*/prices.refresh().join();
                            }
                        }
                        """));
    }

    @Test
    void marksCallsWhereTheNameOfTheFieldMeansSomethingElse() {
        rewriteRun(Shop.prices(), Shop.asyncView(), Shop.syncView(), java("""
                        package desk;

                        import shop.PricesAsync;
                        import shop.PricesSync;

                        class Desk {
                            PricesAsync prices;
                            PricesSync blocking;

                            String find(boolean blocking) {
                                return blocking ? prices.find(1).join() : "";
                            }
                        }
                        """, """
                        package desk;

                        import shop.PricesAsync;
                        import shop.PricesSync;

                        class Desk {
                            PricesAsync prices;
                            PricesSync blocking;

                            String find(boolean blocking) {
                                return blocking ? /*~~(PricesSync.find waits for this)~~>*/prices.find(1).join() : "";
                            }
                        }
                        """));
    }

    @Test
    void otherFuturesStay() {
        rewriteRun(Shop.prices(), Shop.asyncView(), Shop.syncView(), java("""
                        package desk;

                        import java.util.concurrent.CompletableFuture;
                        import java.util.concurrent.TimeUnit;
                        import shop.PricesAsync;
                        import shop.PricesSync;

                        class Desk {
                            PricesSync blocking;

                            String find(PricesAsync prices, CompletableFuture<String> other) throws Exception {
                                return prices.find(1).thenApply(String::strip).join()
                                        + other.join()
                                        + prices.find(1).get(1, TimeUnit.SECONDS)
                                        + CompletableFuture.completedFuture("").get();
                            }
                        }
                        """));
    }
}
