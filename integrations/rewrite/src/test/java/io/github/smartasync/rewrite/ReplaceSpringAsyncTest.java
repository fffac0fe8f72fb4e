package io.github.smartasync.rewrite;

import static org.openrewrite.java.Assertions.java;

import org.junit.jupiter.api.Test;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;

final class ReplaceSpringAsyncTest implements RewriteTest {

    @Override
    public void defaults(RecipeSpec spec) {
        Shop.parser(spec);
        spec.recipe(new ReplaceSpringAsync());
    }

    @Test
    void methodsReturnTheirValuesAndCallersCallTheView() {
        rewriteRun(java("""
                        package shop;

                        import java.util.concurrent.CompletableFuture;
                        import org.springframework.scheduling.annotation.Async;
                        import org.springframework.stereotype.Service;

                        @Service
                        public class Reports {
                            @Async
                            public CompletableFuture<String> write(int month) {
                                if (month == 0) {
                                    return CompletableFuture.completedFuture("nothing");
                                }
                                Runnable inner = () -> {
                                    return;
                                };
                                return CompletableFuture.completedFuture("report of " + month);
                            }

                            @Async("mail")
                            public CompletableFuture<Void> send(String report) {
                                System.out.println(report);
                                return CompletableFuture.completedFuture(null);
                            }

                            @Async
                            public void clean() {
                                System.gc();
                            }
                        }
                        """, """
                        package shop;

                        import io.github.smartasync.SmartAsync;
                        import org.springframework.stereotype.Service;

                        @Service
                        public class Reports {
                            @SmartAsync
                            public String write(int month) {
                                if (month == 0) {
                                    return "nothing";
                                }
                                Runnable inner = () -> {
                                    return;
                                };
                                return "report of " + month;
                            }

                            @SmartAsync(executor = "mail")
                            public void send(String report) {
                                System.out.println(report);
                            }

                            @SmartAsync
                            public void clean() {
                                System.gc();
                            }
                        }
                        """), java("""
                        package desk;

                        import java.util.concurrent.CompletableFuture;
                        import shop.Reports;

                        class Desk {
                            private final Reports reports = new Reports();

                            CompletableFuture<Void> month(int month) {
                                reports.clean();
                                return reports.write(month).thenCompose(report -> reports.send(report));
                            }
                        }
                        """, """
                        package desk;

                        import java.util.concurrent.CompletableFuture;
                        import shop.Reports;
                        import shop.ReportsAsync;

                        class Desk {
                            private final Reports reports = new Reports();

                            CompletableFuture<Void> month(int month) {
                                ReportsAsync.of(reports).clean();
                                return ReportsAsync.of(reports).write(month).thenCompose(report -> ReportsAsync.of(reports).send(report));
                            }
                        }
                        """));
    }

    @Test
    void methodsThatDoMoreThanWrapTheirResultStay() {
        rewriteRun(java("""
                package shop;

                import java.io.IOException;
                import java.util.concurrent.CompletableFuture;
                import org.springframework.scheduling.annotation.Async;

                public class Reports {
                    @Async
                    public CompletableFuture<String> failing() {
                        return CompletableFuture.failedFuture(new IllegalStateException());
                    }

                    @Async
                    public CompletableFuture<String> composed() {
                        CompletableFuture<String> report = new CompletableFuture<>();
                        return report;
                    }

                    @Async
                    public CompletableFuture<String> checked() throws IOException {
                        return CompletableFuture.completedFuture("");
                    }

                    @Async("${executor}")
                    public CompletableFuture<String> placeholder() {
                        return CompletableFuture.completedFuture("");
                    }

                    @Async
                    CompletableFuture<String> notPublic() {
                        return CompletableFuture.completedFuture("");
                    }
                }
                """));
    }

    @Test
    void methodsWithOtherCallersStay() {
        rewriteRun(java("""
                        package shop;

                        import java.util.concurrent.CompletableFuture;

                        public interface Printer {
                            CompletableFuture<String> print();
                        }
                        """), java("""
                        package shop;

                        import java.util.concurrent.CompletableFuture;
                        import java.util.function.Supplier;
                        import org.springframework.scheduling.annotation.Async;

                        public class Reports implements Printer {
                            @Async
                            public CompletableFuture<String> calledOnThis() {
                                return CompletableFuture.completedFuture("");
                            }

                            public CompletableFuture<String> caller() {
                                return calledOnThis();
                            }

                            @Async
                            public CompletableFuture<String> referredTo() {
                                return CompletableFuture.completedFuture("");
                            }

                            public Supplier<CompletableFuture<String>> reference() {
                                return this::referredTo;
                            }

                            @Async
                            public CompletableFuture<String> overridden() {
                                return CompletableFuture.completedFuture("");
                            }

                            @Async
                            @Override
                            public CompletableFuture<String> print() {
                                return CompletableFuture.completedFuture("");
                            }
                        }
                        """), java("""
                        package shop;

                        import java.util.concurrent.CompletableFuture;

                        public class ShortReports extends Reports {
                            @Override
                            public CompletableFuture<String> overridden() {
                                return CompletableFuture.completedFuture("short");
                            }
                        }
                        """));
    }
}
