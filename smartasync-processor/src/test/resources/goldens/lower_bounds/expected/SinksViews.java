package goldens.lower_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;

@GeneratedView("goldens.lower_bounds.Sinks")
final class SinksViews {
    private final ViewOperation drain;
    private final ViewOperation sort;
    private final ViewOperation each;
    private final ViewOperation build;
    private final ViewOperation copy;
    private final ViewOperation map;
    private final ViewOperation collect;
    private final ViewOperation greatest;

    private SinksViews(ViewSetup setup) {
        this.drain = setup.operation("drain(List)").blocking();
        this.sort = setup.operation("sort(List, Collection)").blocking();
        this.each = setup.operation("each(Consumer)").async();
        this.build = setup.operation("build(Consumer)").blocking();
        this.copy = setup.operation("copy(Map)").blocking();
        this.map = setup.operation("map(Function)").async();
        this.collect = setup.operation("collect(Collector)").blocking();
        this.greatest = setup.operation("greatest(Collection)").blocking();
    }

    private static SinksViews of(ViewSetup setup) {
        SinksViews known = setup.known(SinksViews.class);
        return known != null ? known : setup.keep(new SinksViews(setup));
    }

    static <K> SinksSync<K> sync(Sinks<K> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksSync");
        ViewSetup setup = ViewSetup.sync(runtime, SinksViews.class, "Sinks", "SinksAsync");
        return of(setup).new SyncView<>(service);
    }

    static <K> SinksAsync<K> async(Sinks<K> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksAsync");
        ViewSetup setup = ViewSetup.async(runtime, SinksViews.class, "Sinks", "SinksAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <K> SinksSync<K> syncFrom(SinksAsync<K> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SinksViews.class, "SinksAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <K> SinksAsync<K> asyncFrom(SinksSync<K> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SinksViews.class, "SinksSync", "SinksAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<K> extends SourceView implements SinksSync<K> {
        private final Sinks<K> service;

        SyncView(Sinks<K> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <T extends Comparable<T>> void drain(List<? super T> sink) {
            drain.checkCaller();
            service.<T>drain(sink);
        }

        @Override
        public <T extends Comparable<? super T>> void sort(List<? super T> sink,
                Collection<? extends T> items) {
            sort.checkCaller();
            service.sort(sink, items);
        }

        @Override
        public <T extends Enum<T>> void each(Consumer<? super T> sink) {
            each.checkCaller().await(service.<T>each(sink));
        }

        @Override
        public <B extends Sinks.Builder<B>> B build(Consumer<? super B> setup) {
            build.checkCaller();
            return service.<B>build(setup);
        }

        @Override
        public <T extends Comparable<T> & Serializable> List<? super T> copy(
                Map<? extends K, ? super T> sinks) {
            copy.checkCaller();
            return service.<T>copy(sinks);
        }

        @Override
        public <T extends Comparable<T>, R> R map(Function<? super T, ? extends R> mapping) {
            return map.checkCaller().await(service.<T, R>map(mapping));
        }

        @Override
        public <T, A, R> R collect(Collector<? super T, A, R> collector) {
            collect.checkCaller();
            return service.<T, A, R>collect(collector);
        }

        @Override
        public <T extends Comparable<T>> T greatest(Collection<? extends T> items) {
            greatest.checkCaller();
            return service.greatest(items);
        }

        @Override
        public String toString() {
            return Bridge.describe("SinksSync", service);
        }
    }

    private final class AsyncView<K> extends SourceView implements SinksAsync<K> {
        private final Sinks<K> service;

        AsyncView(Sinks<K> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<Void> drain(List<? super T> sink) {
            return drain.offloadVoid(() -> service.<T>drain(sink));
        }

        @Override
        public <T extends Comparable<? super T>> CompletableFuture<Void> sort(List<? super T> sink,
                Collection<? extends T> items) {
            return sort.offloadVoid(() -> service.sort(sink, items));
        }

        @Override
        public <T extends Enum<T>> CompletableFuture<Void> each(Consumer<? super T> sink) {
            try {
                return each.adopt(service.<T>each(sink));
            } catch (Throwable failure) {
                return each.failed(failure);
            }
        }

        @Override
        public <B extends Sinks.Builder<B>> CompletableFuture<B> build(Consumer<? super B> setup) {
            return build.offload(() -> service.<B>build(setup));
        }

        @Override
        public <T extends Comparable<T> & Serializable> CompletableFuture<List<? super T>> copy(
                Map<? extends K, ? super T> sinks) {
            return copy.offload(() -> service.<T>copy(sinks));
        }

        @Override
        public <T extends Comparable<T>, R> CompletableFuture<R> map(
                Function<? super T, ? extends R> mapping) {
            try {
                return map.adopt(service.<T, R>map(mapping));
            } catch (Throwable failure) {
                return map.failed(failure);
            }
        }

        @Override
        public <T, A, R> CompletableFuture<R> collect(Collector<? super T, A, R> collector) {
            return collect.offload(() -> service.<T, A, R>collect(collector));
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> greatest(
                Collection<? extends T> items) {
            return greatest.offload(() -> service.greatest(items));
        }

        @Override
        public String toString() {
            return Bridge.describe("SinksAsync", service);
        }
    }

    private final class SyncFromAsync<K> extends SourceView implements SinksSync<K> {
        private final SinksAsync<K> async;

        SyncFromAsync(SinksAsync<K> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public <T extends Comparable<T>> void drain(List<? super T> sink) {
            drain.checkCaller().await(async.<T>drain(sink));
        }

        @Override
        public <T extends Comparable<? super T>> void sort(List<? super T> sink,
                Collection<? extends T> items) {
            sort.checkCaller().await(async.sort(sink, items));
        }

        @Override
        public <T extends Enum<T>> void each(Consumer<? super T> sink) {
            each.checkCaller().await(async.<T>each(sink));
        }

        @Override
        public <B extends Sinks.Builder<B>> B build(Consumer<? super B> setup) {
            return build.checkCaller().await(async.<B>build(setup));
        }

        @Override
        public <T extends Comparable<T> & Serializable> List<? super T> copy(
                Map<? extends K, ? super T> sinks) {
            return copy.checkCaller().await(async.<T>copy(sinks));
        }

        @Override
        public <T extends Comparable<T>, R> R map(Function<? super T, ? extends R> mapping) {
            return map.checkCaller().await(async.<T, R>map(mapping));
        }

        @Override
        public <T, A, R> R collect(Collector<? super T, A, R> collector) {
            return collect.checkCaller().await(async.<T, A, R>collect(collector));
        }

        @Override
        public <T extends Comparable<T>> T greatest(Collection<? extends T> items) {
            return greatest.checkCaller().await(async.greatest(items));
        }

        @Override
        public String toString() {
            return Bridge.describe("SinksSync", async);
        }
    }

    private final class AsyncFromSync<K> extends SourceView implements SinksAsync<K> {
        private final SinksSync<K> blocking;

        AsyncFromSync(SinksSync<K> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<Void> drain(List<? super T> sink) {
            return drain.offloadVoid(() -> blocking.<T>drain(sink));
        }

        @Override
        public <T extends Comparable<? super T>> CompletableFuture<Void> sort(List<? super T> sink,
                Collection<? extends T> items) {
            return sort.offloadVoid(() -> blocking.sort(sink, items));
        }

        @Override
        public <T extends Enum<T>> CompletableFuture<Void> each(Consumer<? super T> sink) {
            return each.offloadVoid(() -> blocking.<T>each(sink));
        }

        @Override
        public <B extends Sinks.Builder<B>> CompletableFuture<B> build(Consumer<? super B> setup) {
            return build.offload(() -> blocking.<B>build(setup));
        }

        @Override
        public <T extends Comparable<T> & Serializable> CompletableFuture<List<? super T>> copy(
                Map<? extends K, ? super T> sinks) {
            return copy.offload(() -> blocking.<T>copy(sinks));
        }

        @Override
        public <T extends Comparable<T>, R> CompletableFuture<R> map(
                Function<? super T, ? extends R> mapping) {
            return map.offload(() -> blocking.<T, R>map(mapping));
        }

        @Override
        public <T, A, R> CompletableFuture<R> collect(Collector<? super T, A, R> collector) {
            return collect.offload(() -> blocking.<T, A, R>collect(collector));
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> greatest(
                Collection<? extends T> items) {
            return greatest.offload(() -> blocking.greatest(items));
        }

        @Override
        public String toString() {
            return Bridge.describe("SinksAsync", blocking);
        }
    }
}
