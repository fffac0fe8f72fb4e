package io.github.smartasync.rewrite;

import static org.openrewrite.java.Assertions.java;

import org.openrewrite.java.JavaParser;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.SourceSpecs;

/** A source and its views, as the compiler writes them, but for bodies and comments. */
final class Shop {

    private Shop() {}

    static void parser(RecipeSpec spec) {
        spec.parser(JavaParser.fromJavaVersion()
                .classpath("smartasync-annotations", "reactor-core", "reactive-streams", "spring-context"));
    }

    static SourceSpecs prices() {
        return java("""
                package shop;

                import io.github.smartasync.SmartAsync;
                import java.io.IOException;
                import java.util.List;
                import java.util.concurrent.CompletableFuture;

                @SmartAsync(views = {SmartAsync.View.SYNC, SmartAsync.View.ASYNC, SmartAsync.View.REACTOR})
                public class Prices {
                    public String find(int id) {
                        return "price of " + id;
                    }

                    public List<String> all() {
                        return List.of();
                    }

                    public int count() {
                        return 0;
                    }

                    public void refresh() {}

                    public String load(int id) throws IOException {
                        throw new IOException();
                    }

                    public CompletableFuture<String> askAsync(int id) {
                        return new CompletableFuture<>();
                    }

                    public CompletableFuture<String> request(int id) throws IOException {
                        throw new IOException();
                    }

                    public static Prices standard() {
                        return new Prices();
                    }

                    @SmartAsync.Skip
                    public String hidden() {
                        return "";
                    }
                }
                """);
    }

    static SourceSpecs asyncView() {
        return java("""
                package shop;

                import io.github.smartasync.GeneratedView;
                import java.util.List;
                import java.util.concurrent.CompletableFuture;

                @GeneratedView("shop.Prices")
                public interface PricesAsync {
                    static PricesAsync of(Prices service) {
                        throw new AssertionError();
                    }

                    CompletableFuture<String> find(int id);

                    CompletableFuture<List<String>> all();

                    CompletableFuture<Integer> count();

                    CompletableFuture<Void> refresh();

                    CompletableFuture<String> load(int id);

                    CompletableFuture<String> ask(int id);

                    CompletableFuture<String> request(int id);
                }
                """);
    }

    static SourceSpecs syncView() {
        return java("""
                package shop;

                import io.github.smartasync.GeneratedView;
                import java.io.IOException;
                import java.util.List;

                @GeneratedView("shop.Prices")
                public interface PricesSync {
                    static PricesSync of(Prices service) {
                        throw new AssertionError();
                    }

                    String find(int id);

                    List<String> all();

                    int count();

                    void refresh();

                    String load(int id) throws IOException;

                    String ask(int id);

                    String request(int id);
                }
                """);
    }

    /** A source that says more about its views. */
    static SourceSpecs stock() {
        return java("""
                package shop;

                import io.github.smartasync.SmartAsync;

                @SmartAsync(async = "LaterStock")
                public class Stock {
                    @SmartAsync(name = "count")
                    public int pieces(String article) {
                        return 0;
                    }

                    public static class Rack {
                        @SmartAsync
                        public int shelves() {
                            return 0;
                        }

                        public int unnamed() {
                            return 0;
                        }
                    }

                    @SmartAsync(skip = "closed", views = SmartAsync.View.ASYNC)
                    public static class Partly {
                        public int open() {
                            return 0;
                        }

                        public int closed() {
                            return 0;
                        }
                    }

                    @SmartAsync
                    public static class House {
                        public Never never() {
                            return new Never();
                        }
                    }

                    @SmartAsync(views = SmartAsync.View.SYNC)
                    public static class Never {
                        public int open() {
                            return 0;
                        }
                    }
                }
                """);
    }
}
