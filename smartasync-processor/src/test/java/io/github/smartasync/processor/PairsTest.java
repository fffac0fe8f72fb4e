package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pairs whose types a test has from class files, and what counts as alike. The bad sources show what is told where. */
@Tag("one-jdk")
class PairsTest {

    private static final String IMPORTS =
            "import java.util.*; import java.util.concurrent.*; import io.github.smartasync.SmartAsyncPair; ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatComesFromClassFilesIsToldAtTheAnnotation(Compilers compiler) {
        Compiled library = compiled(
                "package lib; " + IMPORTS + "public interface Topics { List<String> list(String tenant);"
                        + " void delete(String topic) throws java.io.IOException; int count(); }",
                "lib/Topics.java",
                "package lib; " + IMPORTS + "public interface TopicsAsync {"
                        + " CompletableFuture<Set<String>> listAsync(String tenant);"
                        + " CompletableFuture<Void> deleteAsync(String topic) throws java.io.IOException;"
                        + " CompletableFuture<Long> sizeAsync(); }",
                "lib/TopicsAsync.java");

        Compiled test = withProcessor(compiler)
                .classPath(List.of(library.classes()))
                .source(
                        "lib/Parity.java",
                        "package lib;\n" + IMPORTS + "\n"
                                + "@SmartAsyncPair(\n"
                                + "    blocking = Topics.class,\n"
                                + "    async = TopicsAsync.class)\n"
                                + "class Parity {}")
                .intoNew(folder);

        assertThat(test.success()).isFalse();
        assertThat(test.generated()).isEmpty();
        assertThat(test.ours())
                .extracting(Message::text)
                .containsExactlyInAnyOrder(
                        "[SA092] Topics.list(String) and TopicsAsync.listAsync(String) are twins, but the first returns"
                                + " List<String>, the second CompletableFuture<Set<String>>. Change one of them, or list"
                                + " \"list(String)\" in \"known\".",
                        "[SA091] Topics.count() has no async twin in TopicsAsync. Add one, such as countAsync(), or list"
                                + " \"count()\" in \"known\".",
                        "[SA091] TopicsAsync.sizeAsync() has no blocking twin in Topics. Add one, such as size(), or list"
                                + " \"sizeAsync()\" in \"known\".");
        assertThat(test.ours()).extracting(Message::line).allMatch(line -> line >= 3 && line <= 5);
    }

    @ParameterizedTest
    @EnumSource
    void theSeveralFormsOfTwinsAreAlike(Compilers compiler) {
        Compiled test = withProcessor(compiler)
                .source(
                        "p/Forms.java",
                        "package p; " + IMPORTS
                                + "@SmartAsyncPair(blocking = Store.class, async = AsyncStore.class)"
                                + "@SmartAsyncPair(blocking = Node.class, async = AsyncNode.class) interface Forms {}"
                                + " interface Named<N> { N name(); }"
                                + " interface Store<K, V> extends Named<String> { V get(K key); V get(K key, int version);"
                                + " List<V> all(); V[] some(); Iterable<V> few(); void clear(); boolean sendSync(K key);"
                                + " int getSize(); <T extends K> List<? super T> generic(List<T> keys) throws Exception;"
                                + " Node<V> node(); Optional<Node<V>> found(); CompletableFuture<Void> closing();"
                                + " Store<K, V> with(String option); }"
                                + " interface AsyncNamed<N> { Future<N> name(); }"
                                + " interface AsyncStore<A, B> extends AsyncNamed<String> {"
                                + " CompletableFuture<B> get(A key, int version); CompletionStage<B> getAsync(A key);"
                                + " Flow.Publisher<B> all(); Flow.Publisher<B> someAsync();"
                                + " CompletableFuture<Iterable<B>> few(); CompletableFuture<Void> asyncClear();"
                                + " CompletableFuture<Boolean> send(A key); CompletableFuture<Integer> getSizeAsync();"
                                + " <S extends A> CompletableFuture<List<? super S>> generic(List<S> keys);"
                                + " AsyncNode<B> node(); CompletableFuture<Optional<AsyncNode<B>>> foundAsync();"
                                + " CompletableFuture<Void> closing(); AsyncStore<A, B> with(String option); }"
                                + " interface Node<V> { Node<V> next(); }"
                                + " interface AsyncNode<V> { CompletableFuture<AsyncNode<V>> next(); }")
                .intoNew(folder);

        assertThat(test.errors()).isEmpty();
        assertThat(test.ours()).isEmpty();
    }

    @Test
    void anEntryMayNameEitherMethodOrMany() {
        Compiled test = withProcessor(Compilers.JAVAC)
                .source(
                        "p/Known.java",
                        "package p; " + IMPORTS
                                + "@SmartAsyncPair(blocking = One.class, async = Other.class,"
                                + " known = {\"get*\", \"putAsync(int)\"}) interface Known {}"
                                + " interface One { int getA(); int getB(); void put(int i); void put(long l); }"
                                + " interface Other { Future<Long> getA(); Future<Void> putAsync(long l);"
                                + " Future<String> putAsync(int i); }")
                .intoNew(folder);

        assertThat(test.ours()).isEmpty();
    }

    @Test
    void whatAPairInheritsFromAnotherIsToldOnce() {
        Compiled test = withProcessor(Compilers.JAVAC)
                .source(
                        "p/Hierarchy.java",
                        "package p; " + IMPORTS
                                + "@SmartAsyncPair(blocking = Derived.class, async = AsyncDerived.class)"
                                + "@SmartAsyncPair(blocking = Base.class, async = AsyncBase.class) interface Hierarchy {}"
                                + " interface Base { int get(); void put(); void more(); }"
                                + " interface AsyncBase { Future<String> get(); Future<Void> put(); }"
                                + " interface Derived extends Base { int own(); void put(); }"
                                + " interface AsyncDerived extends AsyncBase { Future<Long> own(); Future<Long> put(); }")
                .intoNew(folder);

        assertThat(test.ours())
                .extracting(message -> message.text().replaceFirst("( are twins| has no).*", ""))
                .containsExactlyInAnyOrder(
                        "[SA092] Base.get() and AsyncBase.get()",
                        "[SA091] Base.more()",
                        "[SA092] Derived.own() and AsyncDerived.own()",
                        "[SA092] Derived.put() and AsyncDerived.put()");
    }

    /** Whether in one compilation or in two: the interface has its blocking methods from a mixin. */
    @Test
    void theMethodsOfAMixinCount() {
        String topics = "package lib; " + IMPORTS + "@io.github.smartasync.SmartAsync(mixin = true)"
                + " public interface Topics extends TopicsBlocking { CompletableFuture<String> getAsync(); }";
        Compiled library =
                withProcessor(Compilers.JAVAC).source("lib/Topics.java", topics).intoNew(folder);
        String parity = "package lib; " + IMPORTS + "@SmartAsyncPair(blocking = Topics.class) class Parity {}";

        Compiled apart = withProcessor(Compilers.JAVAC)
                .classPath(List.of(library.classes()))
                .source("lib/Parity.java", parity)
                .intoNew(folder);
        Compiled together = withProcessor(Compilers.JAVAC)
                .source("lib/Topics.java", topics)
                .source("lib/Parity.java", parity)
                .intoNew(folder);

        assertThat(apart.ours()).isEmpty();
        assertThat(together.errors()).isEmpty();
    }

    @Test
    void aMissingTypeIsForTheCompilerToTell() {
        Compiled test = withProcessor(Compilers.JAVAC)
                .source(
                        "p/Missing.java",
                        "package p; " + IMPORTS
                                + "@SmartAsyncPair(blocking = One.class, async = Gone.class) interface Missing {}"
                                + " interface One { int get(); }")
                .intoNew(folder);

        assertThat(test.ours()).isEmpty();
        assertThat(test.errors()).hasSize(1);
    }

    private Compiled compiled(String first, String firstPath, String second, String secondPath) {
        Compiled library = Compilation.with(Compilers.JAVAC)
                .source(firstPath, first)
                .source(secondPath, second)
                .intoNew(folder);
        assertThat(library.errors()).isEmpty();
        return library;
    }

    private static Compilation withProcessor(Compilers compiler) {
        return Compilation.with(compiler).processedBy(new SmartAsyncProcessor());
    }
}
