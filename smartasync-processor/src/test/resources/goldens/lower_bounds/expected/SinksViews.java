package goldens.lower_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;

@GeneratedView("goldens.lower_bounds.Sinks")
final class SinksViews {
    private static final int DRAIN = 0;
    private static final int SORT = 1;
    private static final int EACH = 2;
    private static final int BUILD = 3;
    private static final int COPY = 4;
    private static final int MAP = 5;
    private static final int COLLECT = 6;
    private static final int GREATEST = 7;

    private SinksViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("drain(List)").blocking(),
                setup.operation("sort(List, Collection)").blocking(),
                setup.operation("each(Consumer)").async(),
                setup.operation("build(Consumer)").blocking(),
                setup.operation("copy(Map)").blocking(),
                setup.operation("map(Function)").async(),
                setup.operation("collect(Collector)").blocking(),
                setup.operation("greatest(Collection)").blocking()));
    }

    static <K> SinksSync<K> sync(Sinks<K> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksSync");
        ViewSetup setup = ViewSetup.sync(runtime, SinksViews.class, "Sinks", "SinksAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <K> SinksAsync<K> async(Sinks<K> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksAsync");
        ViewSetup setup = ViewSetup.async(runtime, SinksViews.class, "Sinks", "SinksAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <K> SinksSync<K> syncFrom(SinksAsync<K> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SinksViews.class, "SinksAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <K> SinksAsync<K> asyncFrom(SinksSync<K> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SinksViews.class, "SinksSync", "SinksAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<K> extends ViewCalls implements SinksSync<K> {
        private final Sinks<K> service;

        SyncView(Sinks<K> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <T extends Comparable<T>> void drain(List<? super T> sink) {
            ViewCalls.check(this, DRAIN);
            service.<T>drain(sink);
        }

        @Override
        public <T extends Comparable<? super T>> void sort(List<? super T> sink,
                Collection<? extends T> items) {
            ViewCalls.check(this, SORT);
            service.<T>sort(sink, items);
        }

        @Override
        public <T extends Enum<T>> void each(Consumer<? super T> sink) {
            ViewCalls.check(this, EACH);
            ViewCalls.await(this, EACH, service.<T>each(sink));
        }

        @Override
        public <B extends Sinks.Builder<B>> B build(Consumer<? super B> setup) {
            ViewCalls.check(this, BUILD);
            return service.<B>build(setup);
        }

        @Override
        public <T extends Comparable<T> & Serializable> List<? super T> copy(
                Map<? extends K, ? super T> sinks) {
            ViewCalls.check(this, COPY);
            return service.<T>copy(sinks);
        }

        @Override
        public <T extends Comparable<T>, R> R map(Function<? super T, ? extends R> mapping) {
            ViewCalls.check(this, MAP);
            return ViewCalls.await(this, MAP, service.<T, R>map(mapping));
        }

        @Override
        public <T, A, R> R collect(Collector<? super T, A, R> collector) {
            ViewCalls.check(this, COLLECT);
            return service.<T, A, R>collect(collector);
        }

        @Override
        public <T extends Comparable<T>> T greatest(Collection<? extends T> items) {
            ViewCalls.check(this, GREATEST);
            return service.<T>greatest(items);
        }
    }

    private static final class AsyncView<K> extends ViewCalls implements SinksAsync<K> {
        private final Sinks<K> service;

        AsyncView(Sinks<K> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<Void> drain(List<? super T> sink) {
            return ViewCalls.offloadVoid(this, DRAIN, () -> service.<T>drain(sink));
        }

        @Override
        public <T extends Comparable<? super T>> CompletableFuture<Void> sort(List<? super T> sink,
                Collection<? extends T> items) {
            return ViewCalls.offloadVoid(this, SORT, () -> service.<T>sort(sink, items));
        }

        @Override
        public <T extends Enum<T>> CompletableFuture<Void> each(Consumer<? super T> sink) {
            try {
                return ViewCalls.adopt(this, EACH, service.<T>each(sink));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, EACH, failure);
            }
        }

        @Override
        public <B extends Sinks.Builder<B>> CompletableFuture<B> build(Consumer<? super B> setup) {
            return ViewCalls.offload(this, BUILD, () -> service.<B>build(setup));
        }

        @Override
        public <T extends Comparable<T> & Serializable> CompletableFuture<List<? super T>> copy(
                Map<? extends K, ? super T> sinks) {
            return ViewCalls.offload(this, COPY, () -> service.<T>copy(sinks));
        }

        @Override
        public <T extends Comparable<T>, R> CompletableFuture<R> map(
                Function<? super T, ? extends R> mapping) {
            try {
                return ViewCalls.adopt(this, MAP, service.<T, R>map(mapping));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MAP, failure);
            }
        }

        @Override
        public <T, A, R> CompletableFuture<R> collect(Collector<? super T, A, R> collector) {
            return ViewCalls.offload(this, COLLECT, () -> service.<T, A, R>collect(collector));
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> greatest(
                Collection<? extends T> items) {
            return ViewCalls.offload(this, GREATEST, () -> service.<T>greatest(items));
        }
    }

    private static final class SyncFromAsync<K> extends ViewCalls implements SinksSync<K> {
        private final SinksAsync<K> async;

        SyncFromAsync(SinksAsync<K> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public <T extends Comparable<T>> void drain(List<? super T> sink) {
            ViewCalls.check(this, DRAIN);
            ViewCalls.await(this, DRAIN, async.<T>drain(sink));
        }

        @Override
        public <T extends Comparable<? super T>> void sort(List<? super T> sink,
                Collection<? extends T> items) {
            ViewCalls.check(this, SORT);
            ViewCalls.await(this, SORT, async.<T>sort(sink, items));
        }

        @Override
        public <T extends Enum<T>> void each(Consumer<? super T> sink) {
            ViewCalls.check(this, EACH);
            ViewCalls.await(this, EACH, async.<T>each(sink));
        }

        @Override
        public <B extends Sinks.Builder<B>> B build(Consumer<? super B> setup) {
            ViewCalls.check(this, BUILD);
            return ViewCalls.await(this, BUILD, async.<B>build(setup));
        }

        @Override
        public <T extends Comparable<T> & Serializable> List<? super T> copy(
                Map<? extends K, ? super T> sinks) {
            ViewCalls.check(this, COPY);
            return ViewCalls.await(this, COPY, async.<T>copy(sinks));
        }

        @Override
        public <T extends Comparable<T>, R> R map(Function<? super T, ? extends R> mapping) {
            ViewCalls.check(this, MAP);
            return ViewCalls.await(this, MAP, async.<T, R>map(mapping));
        }

        @Override
        public <T, A, R> R collect(Collector<? super T, A, R> collector) {
            ViewCalls.check(this, COLLECT);
            return ViewCalls.await(this, COLLECT, async.<T, A, R>collect(collector));
        }

        @Override
        public <T extends Comparable<T>> T greatest(Collection<? extends T> items) {
            ViewCalls.check(this, GREATEST);
            return ViewCalls.await(this, GREATEST, async.<T>greatest(items));
        }
    }

    private static final class AsyncFromSync<K> extends ViewCalls implements SinksAsync<K> {
        private final SinksSync<K> blocking;

        AsyncFromSync(SinksSync<K> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<Void> drain(List<? super T> sink) {
            return ViewCalls.offloadVoid(this, DRAIN, () -> blocking.<T>drain(sink));
        }

        @Override
        public <T extends Comparable<? super T>> CompletableFuture<Void> sort(List<? super T> sink,
                Collection<? extends T> items) {
            return ViewCalls.offloadVoid(this, SORT, () -> blocking.<T>sort(sink, items));
        }

        @Override
        public <T extends Enum<T>> CompletableFuture<Void> each(Consumer<? super T> sink) {
            return ViewCalls.offloadVoid(this, EACH, () -> blocking.<T>each(sink));
        }

        @Override
        public <B extends Sinks.Builder<B>> CompletableFuture<B> build(Consumer<? super B> setup) {
            return ViewCalls.offload(this, BUILD, () -> blocking.<B>build(setup));
        }

        @Override
        public <T extends Comparable<T> & Serializable> CompletableFuture<List<? super T>> copy(
                Map<? extends K, ? super T> sinks) {
            return ViewCalls.offload(this, COPY, () -> blocking.<T>copy(sinks));
        }

        @Override
        public <T extends Comparable<T>, R> CompletableFuture<R> map(
                Function<? super T, ? extends R> mapping) {
            return ViewCalls.offload(this, MAP, () -> blocking.<T, R>map(mapping));
        }

        @Override
        public <T, A, R> CompletableFuture<R> collect(Collector<? super T, A, R> collector) {
            return ViewCalls.offload(this, COLLECT, () -> blocking.<T, A, R>collect(collector));
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> greatest(
                Collection<? extends T> items) {
            return ViewCalls.offload(this, GREATEST, () -> blocking.<T>greatest(items));
        }
    }
}
