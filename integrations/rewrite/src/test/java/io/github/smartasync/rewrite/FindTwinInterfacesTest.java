package io.github.smartasync.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrewrite.java.Assertions.java;

import org.junit.jupiter.api.Test;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;

final class FindTwinInterfacesTest implements RewriteTest {

    @Override
    public void defaults(RecipeSpec spec) {
        Shop.parser(spec);
        spec.recipe(new FindTwinInterfaces());
    }

    @Test
    void listsPairsByNameAndMethods() {
        rewriteRun(
                spec -> spec.dataTable(
                        TwinInterfaces.Row.class,
                        rows -> assertThat(rows)
                                .containsExactlyInAnyOrder(
                                        new TwinInterfaces.Row("sync.KeyCommands", "async.KeyAsyncCommands", 2, 1, 1),
                                        new TwinInterfaces.Row("both.Topics", "both.Topics", 1, 1, 0))),
                java("""
                        package sync;

                        public interface KeyCommands {
                            String get(String key);

                            Long del(String... keys);

                            boolean isOpen();
                        }
                        """),
                java("""
                        package async;

                        import java.util.concurrent.CompletableFuture;
                        import java.util.concurrent.Future;

                        public interface KeyAsyncCommands {
                            Future<String> get(String key);

                            CompletableFuture<Long> delAsync(String... keys);

                            Future<String> get(int index);
                        }
                        """, """
                        package async;

                        import java.util.concurrent.CompletableFuture;
                        import java.util.concurrent.Future;

                        /*~~(2 of 3 methods are twins of sync.KeyCommands)~~>*/public interface KeyAsyncCommands {
                            Future<String> get(String key);

                            CompletableFuture<Long> delAsync(String... keys);

                            Future<String> get(int index);
                        }
                        """),
                java("""
                        package both;

                        import java.util.concurrent.CompletableFuture;

                        public interface Topics {
                            void create(String name);

                            CompletableFuture<Void> createAsync(String name);

                            String name();
                        }
                        """, """
                        package both;

                        import java.util.concurrent.CompletableFuture;

                        /*~~(methods that are here twice, blocking and asynchronous: 1)~~>*/public interface Topics {
                            void create(String name);

                            CompletableFuture<Void> createAsync(String name);

                            String name();
                        }
                        """));
    }

    /** A run of the plugin writes the mark as a comment. */
    @Test
    void aSecondRunMarksNothingAgain() {
        rewriteRun(
                spec -> spec.dataTable(
                        TwinInterfaces.Row.class,
                        rows -> assertThat(rows)
                                .containsExactly(new TwinInterfaces.Row("both.Topics", "both.Topics", 1, 0, 0))),
                java("""
                        package both;

                        import java.util.concurrent.CompletableFuture;

                        /*~~(methods that are here twice, blocking and asynchronous: 1)~~>*/public interface Topics {
                            void create(String name);

                            CompletableFuture<Void> createAsync(String name);
                        }
                        """));
    }

    @Test
    void otherInterfacesAndGeneratedOnesAreNoTwins() {
        rewriteRun(Shop.prices(), Shop.asyncView(), Shop.syncView(), java("""
                        package other;

                        import java.util.concurrent.CompletableFuture;

                        public interface JobsAsync {
                            CompletableFuture<String> start(String job);
                        }
                        """), java("""
                        package other;

                        public interface Jobs {
                            String start(int job);
                        }
                        """));
    }
}
