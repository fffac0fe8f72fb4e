package goldens.lower_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
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
    private SinksViews() {}

    static <K> SinksSync<K> sync(Sinks<K> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksSync");
        return new SyncView<>(service, runtime);
    }

    static <K> SinksAsync<K> async(Sinks<K> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksAsync");
        return new AsyncView<>(service, runtime);
    }

    static <K> SinksSync<K> syncFrom(SinksAsync<K> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <K> SinksAsync<K> asyncFrom(SinksSync<K> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.lower_bounds.SinksAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<K> implements SinksSync<K> {
        private final Sinks<K> service;
        private final SyncOperation drain;
        private final SyncOperation sort;
        private final SyncOperation each;
        private final SyncOperation build;
        private final SyncOperation copy;
        private final SyncOperation map;
        private final SyncOperation collect;
        private final SyncOperation greatest;

        SyncView(Sinks<K> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Sinks", "SinksAsync");
            this.drain = setup.operation("drain(List)").calling();
            this.sort = setup.operation("sort(List, Collection)").calling();
            this.each = setup.operation("each(Consumer)").awaiting();
            this.build = setup.operation("build(Consumer)").calling();
            this.copy = setup.operation("copy(Map)").calling();
            this.map = setup.operation("map(Function)").awaiting();
            this.collect = setup.operation("collect(Collector)").calling();
            this.greatest = setup.operation("greatest(Collection)").calling();
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
            each.checkCaller();
            each.await(service.<T>each(sink));
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
            map.checkCaller();
            return map.await(service.<T, R>map(mapping));
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

    private static final class AsyncView<K> implements SinksAsync<K> {
        private final Sinks<K> service;
        private final AsyncOperation drain;
        private final AsyncOperation sort;
        private final AsyncOperation each;
        private final AsyncOperation build;
        private final AsyncOperation copy;
        private final AsyncOperation map;
        private final AsyncOperation collect;
        private final AsyncOperation greatest;

        AsyncView(Sinks<K> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Sinks", "SinksAsync");
            this.drain = setup.operation("drain(List)").offloading();
            this.sort = setup.operation("sort(List, Collection)").offloading();
            this.each = setup.operation("each(Consumer)").adopting();
            this.build = setup.operation("build(Consumer)").offloading();
            this.copy = setup.operation("copy(Map)").offloading();
            this.map = setup.operation("map(Function)").adopting();
            this.collect = setup.operation("collect(Collector)").offloading();
            this.greatest = setup.operation("greatest(Collection)").offloading();
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<Void> drain(List<? super T> sink) {
            return new OffloadedCall<Void>(drain) {
                @Override
                protected Void call() {
                    service.<T>drain(sink);
                    return null;
                }
            }.submit();
        }

        @Override
        public <T extends Comparable<? super T>> CompletableFuture<Void> sort(List<? super T> sink,
                Collection<? extends T> items) {
            return new OffloadedCall<Void>(sort) {
                @Override
                protected Void call() {
                    service.sort(sink, items);
                    return null;
                }
            }.submit();
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
            return new OffloadedCall<B>(build) {
                @Override
                protected B call() {
                    return service.<B>build(setup);
                }
            }.submit();
        }

        @Override
        public <T extends Comparable<T> & Serializable> CompletableFuture<List<? super T>> copy(
                Map<? extends K, ? super T> sinks) {
            return new OffloadedCall<List<? super T>>(copy) {
                @Override
                protected List<? super T> call() {
                    return service.<T>copy(sinks);
                }
            }.submit();
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
            return new OffloadedCall<R>(collect) {
                @Override
                protected R call() {
                    return service.<T, A, R>collect(collector);
                }
            }.submit();
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> greatest(
                Collection<? extends T> items) {
            return new OffloadedCall<T>(greatest) {
                @Override
                protected T call() {
                    return service.greatest(items);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SinksAsync", service);
        }
    }

    private static final class SyncFromAsync<K> implements SinksSync<K> {
        private final SinksAsync<K> async;
        private final SyncOperation drain;
        private final SyncOperation sort;
        private final SyncOperation each;
        private final SyncOperation build;
        private final SyncOperation copy;
        private final SyncOperation map;
        private final SyncOperation collect;
        private final SyncOperation greatest;

        SyncFromAsync(SinksAsync<K> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "SinksAsync", "SinksAsync");
            this.drain = setup.operation("drain(List)").awaiting();
            this.sort = setup.operation("sort(List, Collection)").awaiting();
            this.each = setup.operation("each(Consumer)").awaiting();
            this.build = setup.operation("build(Consumer)").awaiting();
            this.copy = setup.operation("copy(Map)").awaiting();
            this.map = setup.operation("map(Function)").awaiting();
            this.collect = setup.operation("collect(Collector)").awaiting();
            this.greatest = setup.operation("greatest(Collection)").awaiting();
        }

        @Override
        public <T extends Comparable<T>> void drain(List<? super T> sink) {
            drain.checkCaller();
            drain.await(async.<T>drain(sink));
        }

        @Override
        public <T extends Comparable<? super T>> void sort(List<? super T> sink,
                Collection<? extends T> items) {
            sort.checkCaller();
            sort.await(async.sort(sink, items));
        }

        @Override
        public <T extends Enum<T>> void each(Consumer<? super T> sink) {
            each.checkCaller();
            each.await(async.<T>each(sink));
        }

        @Override
        public <B extends Sinks.Builder<B>> B build(Consumer<? super B> setup) {
            build.checkCaller();
            return build.await(async.<B>build(setup));
        }

        @Override
        public <T extends Comparable<T> & Serializable> List<? super T> copy(
                Map<? extends K, ? super T> sinks) {
            copy.checkCaller();
            return copy.await(async.<T>copy(sinks));
        }

        @Override
        public <T extends Comparable<T>, R> R map(Function<? super T, ? extends R> mapping) {
            map.checkCaller();
            return map.await(async.<T, R>map(mapping));
        }

        @Override
        public <T, A, R> R collect(Collector<? super T, A, R> collector) {
            collect.checkCaller();
            return collect.await(async.<T, A, R>collect(collector));
        }

        @Override
        public <T extends Comparable<T>> T greatest(Collection<? extends T> items) {
            greatest.checkCaller();
            return greatest.await(async.greatest(items));
        }

        @Override
        public String toString() {
            return Bridge.describe("SinksSync", async);
        }
    }

    private static final class AsyncFromSync<K> implements SinksAsync<K> {
        private final SinksSync<K> blocking;
        private final AsyncOperation drain;
        private final AsyncOperation sort;
        private final AsyncOperation each;
        private final AsyncOperation build;
        private final AsyncOperation copy;
        private final AsyncOperation map;
        private final AsyncOperation collect;
        private final AsyncOperation greatest;

        AsyncFromSync(SinksSync<K> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "SinksSync", "SinksAsync");
            this.drain = setup.operation("drain(List)").offloading();
            this.sort = setup.operation("sort(List, Collection)").offloading();
            this.each = setup.operation("each(Consumer)").offloading();
            this.build = setup.operation("build(Consumer)").offloading();
            this.copy = setup.operation("copy(Map)").offloading();
            this.map = setup.operation("map(Function)").offloading();
            this.collect = setup.operation("collect(Collector)").offloading();
            this.greatest = setup.operation("greatest(Collection)").offloading();
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<Void> drain(List<? super T> sink) {
            return new OffloadedCall<Void>(drain) {
                @Override
                protected Void call() {
                    blocking.<T>drain(sink);
                    return null;
                }
            }.submit();
        }

        @Override
        public <T extends Comparable<? super T>> CompletableFuture<Void> sort(List<? super T> sink,
                Collection<? extends T> items) {
            return new OffloadedCall<Void>(sort) {
                @Override
                protected Void call() {
                    blocking.sort(sink, items);
                    return null;
                }
            }.submit();
        }

        @Override
        public <T extends Enum<T>> CompletableFuture<Void> each(Consumer<? super T> sink) {
            return new OffloadedCall<Void>(each) {
                @Override
                protected Void call() {
                    blocking.<T>each(sink);
                    return null;
                }
            }.submit();
        }

        @Override
        public <B extends Sinks.Builder<B>> CompletableFuture<B> build(Consumer<? super B> setup) {
            return new OffloadedCall<B>(build) {
                @Override
                protected B call() {
                    return blocking.<B>build(setup);
                }
            }.submit();
        }

        @Override
        public <T extends Comparable<T> & Serializable> CompletableFuture<List<? super T>> copy(
                Map<? extends K, ? super T> sinks) {
            return new OffloadedCall<List<? super T>>(copy) {
                @Override
                protected List<? super T> call() {
                    return blocking.<T>copy(sinks);
                }
            }.submit();
        }

        @Override
        public <T extends Comparable<T>, R> CompletableFuture<R> map(
                Function<? super T, ? extends R> mapping) {
            return new OffloadedCall<R>(map) {
                @Override
                protected R call() {
                    return blocking.<T, R>map(mapping);
                }
            }.submit();
        }

        @Override
        public <T, A, R> CompletableFuture<R> collect(Collector<? super T, A, R> collector) {
            return new OffloadedCall<R>(collect) {
                @Override
                protected R call() {
                    return blocking.<T, A, R>collect(collector);
                }
            }.submit();
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> greatest(
                Collection<? extends T> items) {
            return new OffloadedCall<T>(greatest) {
                @Override
                protected T call() {
                    return blocking.greatest(items);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SinksAsync", blocking);
        }
    }
}
