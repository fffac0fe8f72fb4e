package io.github.smartasync.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.ProductJars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check accepts right views and finds every kind of mistake in wrong ones: a check that cannot fail is none. */
final class ViewCheckTest {

    private static final String SOURCE = """
            package shapes;

            import java.io.IOException;
            import java.util.List;
            import java.util.concurrent.*;

            public interface Store<K, V extends Comparable<V>> extends Reads<V>, MoreReads<V>, AutoCloseable {
                CompletableFuture<V> get(K key) throws IOException;
                CompletionStage<Void> clearAsync();
                V swap(K key, V value) throws IOException;
                CompletableFuture<V> swapAsync(K key, V value);
                <T extends Number & Comparable<T>> Future<List<? super T>> all(Class<T> type, List<T>... lists);
                @Deprecated(since = "3") CompletableFuture<?> any();
                long size();
                CompletableFuture<Integer> sizeAsync();
                Counted<String, ?> counted();
                CompletableFuture<V> send(K key);
                V sendSync(K key);
                CompletableFuture<Void> notifyAsync();
                CompletableFuture<Void> importAsync();
                Flow.Publisher<V> changes() throws IOException;
                Query<V> query() throws IOException;
                <F extends CompletableFuture<K>> F key(Class<F> type);
                CompletableFuture<CompletableFuture<V>> nested();
                Hidden hidden();
                @Override void close() throws IOException;
                @Override String toString();
                String toString(int radix);
                Store<K, V> of(Store<K, V> other);
                <T extends Comparable<T>> Store<K, T> as(Class<T> type) throws IOException;
                Store<K, V> self();
                CompletableFuture<Store<K, V>> copyAsync();

                interface Query<E> extends Flow.Publisher<E> {}

                class Counted<A, N extends Number> extends CompletableFuture<N> {}
            }

            interface Reads<E> {
                Iterable<E> read(E from) throws IOException, InterruptedException;
            }

            interface MoreReads<E> {
                List<E> read(E from) throws IOException;
            }

            class Hidden {}
            """;

    private static final String SYNC = """
            package shapes;

            import io.github.smartasync.runtime.SmartAsyncRuntime;
            import java.io.IOException;
            import java.util.List;
            import java.util.concurrent.*;
            import java.util.stream.Stream;

            @io.github.smartasync.GeneratedView("shapes.Store")
            public interface StoreSync<K, V extends Comparable<V>> extends AutoCloseable {
                static <K, V extends Comparable<V>> StoreSync<K, V> of(Store<K, V> store) { return null; }
                static <K, V extends Comparable<V>> StoreSync<K, V> of(Store<K, V> s, SmartAsyncRuntime r) { return null; }
                static <K, V extends Comparable<V>> StoreSync<K, V> from(StoreAsync<K, V> async) { return null; }
                static <K, V extends Comparable<V>> StoreSync<K, V> from(StoreAsync<K, V> a, SmartAsyncRuntime r) {
                    return null;
                }
                V get(K key) throws IOException;
                void clear();
                V swap(K key, V value) throws IOException;
                <T extends Number & Comparable<T>> List<? super T> all(Class<T> type, List<T>... lists);
                @Deprecated(since = "3") Object any();
                long size();
                Integer sizeAsync();
                Number counted();
                V send(K key);
                void notifyAsync();
                void importAsync();
                Stream<V> changes() throws IOException;
                Store.Query<V> query() throws IOException;
                <F extends CompletableFuture<K>> K key(Class<F> type);
                CompletableFuture<V> nested();
                void close() throws IOException;
                String toString(int radix);
                <T extends Comparable<T>> StoreSync<K, T> as(Class<T> type) throws IOException;
                StoreSync<K, V> self();
                StoreSync<K, V> copy();
                List<V> read(V from) throws IOException;
            }
            """;

    private static final String ASYNC = """
            package shapes;

            import io.github.smartasync.runtime.SmartAsyncRuntime;
            import java.io.IOException;
            import java.util.List;
            import java.util.concurrent.*;

            @io.github.smartasync.GeneratedView("shapes.Store")
            public interface StoreAsync<K, V extends Comparable<V>> {
                static <K, V extends Comparable<V>> StoreAsync<K, V> of(Store<K, V> store) { return null; }
                static <K, V extends Comparable<V>> StoreAsync<K, V> of(Store<K, V> s, SmartAsyncRuntime r) { return null; }
                static <K, V extends Comparable<V>> StoreAsync<K, V> from(StoreSync<K, V> sync) { return null; }
                static <K, V extends Comparable<V>> StoreAsync<K, V> from(StoreSync<K, V> s, SmartAsyncRuntime r) {
                    return null;
                }
                CompletableFuture<V> get(K key);
                CompletableFuture<Void> clear();
                CompletableFuture<V> swap(K key, V value);
                <N extends Number & Comparable<N>> CompletableFuture<List<? super N>> all(Class<N> type, List<N>... lists);
                @Deprecated(since = "3") CompletableFuture<Object> any();
                CompletableFuture<Long> size();
                CompletableFuture<Integer> sizeAsync();
                CompletableFuture<Number> counted();
                CompletableFuture<V> send(K key);
                CompletableFuture<Void> notifyAsync();
                CompletableFuture<Void> importAsync();
                Flow.Publisher<V> changes();
                Store.Query<V> query() throws IOException;
                <F extends CompletableFuture<K>> CompletableFuture<K> key(Class<F> type);
                CompletableFuture<CompletableFuture<V>> nested();
                CompletableFuture<Void> close();
                CompletableFuture<String> toString(int radix);
                <T extends Comparable<T>> CompletableFuture<StoreAsync<K, T>> as(Class<T> type);
                StoreAsync<K, V> self();
                CompletableFuture<StoreAsync<K, V>> copy();
                CompletableFuture<List<V>> read(V from);
            }
            """;

    private static final Clients STORE = new Clients(Side.DEFAULT, Map.of("shapes.Store", "shapes.Store"), false);

    @TempDir
    private Path directory;

    @Test
    void acceptsRightViews() {
        assertThat(findings(SYNC, ASYNC)).isEmpty();
    }

    @Test
    void countsMethodsThatOtherPackagesCannotName() {
        ClassPathModel model = model(SYNC, ASYNC);
        assertThat(new ViewRules(model, model.type("shapes.Store"), STORE).leftOut())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "V get(K key) throws IOException;    | V get(K key);                         | missing T1 get(T0) throws",
                "V get(K key) throws IOException;    | V get(K id) throws IOException;       | does not mirror",
                "V get(K key) throws IOException;    | Object get(K key) throws IOException; | missing T1 get",
                "void clear();                       | Void clear();                         | missing void clear()",
                "void clear();                       | void clear(); void more();            | not expected void more()",
                "V swap(K key, V value) throws IOException; | \"\"                           | missing T1 swap",
                "List<T>... lists                    | List<T>[] lists                       | all(",
                "<T extends Number & Comparable<T>>  | <T extends Number>                    | all(",
                "@Deprecated(since = \"3\")          | \"\"                                  | missing @Deprecated{since=",
                "@Deprecated(since = \"3\")          | @Deprecated                           | missing @Deprecated{since=",
                "Object any()                        | String any()                          | any()",
                "long size();                        | Long size();                          | size()",
                "Integer sizeAsync();                | int sizeAsync();                      | sizeAsync()",
                "Number counted();                   | Object counted();                     | counted()",
                "V send(K key);                      | V sendSync(K key);                    | sendSync",
                "void notifyAsync();                 | \"\"                                  | notifyAsync()",
                "Stream<V> changes() throws          | V changes() throws                    | changes()",
                "Store.Query<V> query() throws       | V query() throws                      | query()",
                "CompletableFuture<V> nested();      | V nested();                           | nested()",
                "StoreSync<K, T> as(                 | Store<K, T> as(                      | as(",
                "StoreSync<K, V> copy();             | Store<K, V> copy();                   | copy()",
                "extends AutoCloseable               | extends Cloneable                     | AutoCloseable",
                "String toString(int radix);         | \"\"                                  | toString(int)",
                "List<V> read(V from)                | Iterable<V> read(V from)              | read(T1)",
                "read(V from) throws IOException     | read(V from) throws Exception         | read(T1)",
                "public interface                    | @Deprecated public interface          | head is",
                "StoreAsync<K, V> async              | Object async                          | factories are",
                "public interface                    | interface                             | no public interface",
                "@io.github.smartasync.GeneratedView(\"shapes.Store\") | \"\"                 | is not marked",
            })
    void findsMistakesInASyncView(String right, String wrong, String finding) {
        assertThat(SYNC).contains(right);
        assertThat(findings(SYNC.replace(right, wrong), ASYNC)).anyMatch(line -> line.contains(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CompletableFuture<V> get(K key);         | CompletionStage<V> get(K key);           | get(T0)",
                "CompletableFuture<V> get(K key);         | CompletableFuture<V> get(K key) throws IOException; | get(T0)",
                "CompletableFuture<Void> clear()          | CompletableFuture<?> clear()             | clear()",
                "CompletableFuture<Long> size()           | CompletableFuture<Integer> size()        | size()",
                "CompletableFuture<List<? super N>>       | CompletableFuture<List<N>>               | all(",
                "CompletableFuture<CompletableFuture<V>>  | CompletableFuture<V>                     | nested()",
                "Flow.Publisher<V> changes();             | Flow.Publisher<V> changes() throws IOException; | changes()",
                "CompletableFuture<StoreAsync<K, T>> as(  | StoreAsync<K, T> as(                     | as(",
                "StoreAsync<K, V> self();                 | CompletableFuture<StoreAsync<K, V>> self(); | self()",
                "CompletableFuture<StoreAsync<K, V>>      | CompletableFuture<Store<K, V>>           | copy()",
                "Query<V> query() throws IOException;     | Query<V> query();                        | query()",
            })
    void findsMistakesInAnAsyncView(String right, String wrong, String finding) {
        assertThat(ASYNC).contains(right);
        assertThat(findings(SYNC, ASYNC.replace(right, wrong))).anyMatch(line -> line.contains(finding));
    }

    private List<String> findings(String sync, String async) {
        return ViewCheck.findings(model(sync, async), "shapes.Store", STORE);
    }

    private ClassPathModel model(String sync, String async) {
        Compiled compiled = Compilation.with(Compilers.JAVAC)
                .source("shapes/Store.java", SOURCE)
                .source("shapes/StoreSync.java", sync)
                .source("shapes/StoreAsync.java", async)
                .options("-parameters")
                .into(directory);
        assertThat(compiled.errors()).isEmpty();
        List<Path> classPath = new ArrayList<>(List.of(compiled.classes()));
        classPath.addAll(ProductJars.forUsers());
        return ClassPathModel.of(classPath);
    }
}
