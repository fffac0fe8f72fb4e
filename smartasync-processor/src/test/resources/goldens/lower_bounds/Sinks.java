package goldens.lower_bounds;

import io.github.smartasync.SmartAsync;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;

@SmartAsync
public interface Sinks<K> {

    <T extends Comparable<T>> void drain(List<? super T> sink);

    <T extends Comparable<? super T>> void sort(List<? super T> sink, Collection<? extends T> items);

    <T extends Enum<T>> CompletableFuture<Void> each(Consumer<? super T> sink);

    <B extends Builder<B>> B build(Consumer<? super B> setup);

    <T extends Comparable<T> & Serializable> List<? super T> copy(Map<? extends K, ? super T> sinks);

    <T extends Comparable<T>, R> CompletableFuture<R> map(Function<? super T, ? extends R> mapping);

    <T, A, R> R collect(Collector<? super T, A, R> collector);

    <T extends Comparable<T>> T greatest(Collection<? extends T> items);

    static <T extends Comparable<T>> void fill(List<? super T> sink) {}

    interface Builder<B extends Builder<B>> {}
}
