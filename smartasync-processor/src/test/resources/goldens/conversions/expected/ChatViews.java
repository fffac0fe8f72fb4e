package goldens.conversions;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@GeneratedView("goldens.conversions.Chat")
final class ChatViews {
    private final ViewOperation send;
    private final ViewOperation greet;
    private final ViewOperation counts;
    private final ViewOperation max;
    private final ViewOperation delete;
    private final ViewOperation raw;
    private final ViewOperation missing;
    private final ViewOperation later;
    private final ViewOperation plain;

    private ChatViews(ViewSetup setup) {
        this.send = setup.operation("send(String)").async();
        this.greet = setup.operation("greetAsync()", "greet()").async();
        this.counts = setup.operation("counts()").async();
        this.max = setup.operation("max(Comparable, Comparable)").async();
        this.delete = setup.operation("delete(String)").timeoutNanos(2_000_000_000L)
                .declares(IOException.class).async();
        this.raw = setup.operation("raw()").async();
        this.missing = setup.operation("missing()").async();
        this.later = setup.operation("later()").async();
        this.plain = setup.operation("plain()").blocking();
    }

    private static ChatViews of(ViewSetup setup) {
        ChatViews known = setup.known(ChatViews.class);
        return known != null ? known : setup.keep(new ChatViews(setup));
    }

    static ChatSync sync(Chat service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.conversions.ChatSync");
        ViewSetup setup = ViewSetup.sync(runtime, ChatViews.class, "Chat", "ChatAsync");
        return of(setup).new SyncView(service);
    }

    static ChatAsync async(Chat service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.conversions.ChatAsync");
        ViewSetup setup = ViewSetup.async(runtime, ChatViews.class, "Chat", "ChatAsync");
        return of(setup).new AsyncView(service);
    }

    static ChatSync syncFrom(ChatAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.conversions.ChatSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ChatViews.class, "ChatAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ChatAsync asyncFrom(ChatSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.conversions.ChatAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ChatViews.class, "ChatSync", "ChatAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ChatSync {
        private final Chat service;

        SyncView(Chat service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String send(String text) {
            return send.checkCaller().await(send.returned(service.send(text), "Action").submit());
        }

        @Override
        public String greet() {
            return greet.checkCaller().await(greet.returned(service.greetAsync(),
                    "TextAction").submit());
        }

        @Override
        public List<? extends Number> counts() {
            return counts.checkCaller().await(counts.returned(service.counts(), "Action").submit());
        }

        @Override
        public <T extends Comparable<T>> T max(T one, T other) {
            return max.checkCaller().await(max.returned(service.max(one, other),
                    "Action").submit());
        }

        @Override
        public void delete(String text) {
            delete.checkCaller().await(delete.returned(service.delete(text), "Action").submit());
        }

        @Override
        public Object raw() {
            return raw.checkCaller().await((CompletionStage<?>) raw.returned(service.raw(),
                    "Action").submit());
        }

        @Override
        public String missing() {
            return missing.checkCaller().await(missing.returned(service.missing(),
                    "Action").submit());
        }

        @Override
        public Integer later() {
            return later.checkCaller().await(later.returned(service.later(), "Later").asStage());
        }

        @Override
        public String plain() {
            plain.checkCaller();
            return service.plain();
        }

        @Override
        public Action<String> direct() {
            return service.direct();
        }

        @Override
        public String toString() {
            return Bridge.describe("ChatSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ChatAsync {
        private final Chat service;

        AsyncView(Chat service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            try {
                return send.adopt(send.returned(service.send(text), "Action").submit());
            } catch (Throwable failure) {
                return send.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> greet() {
            try {
                return greet.adopt(greet.returned(service.greetAsync(), "TextAction").submit());
            } catch (Throwable failure) {
                return greet.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<? extends Number>> counts() {
            try {
                return counts.adopt(counts.returned(service.counts(), "Action").submit());
            } catch (Throwable failure) {
                return counts.failed(failure);
            }
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> max(T one, T other) {
            try {
                return max.adopt(max.returned(service.max(one, other), "Action").submit());
            } catch (Throwable failure) {
                return max.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> delete(String text) {
            try {
                return delete.adopt(delete.returned(service.delete(text), "Action").submit());
            } catch (Throwable failure) {
                return delete.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Object> raw() {
            try {
                return raw.adopt((CompletionStage<?>) raw.returned(service.raw(),
                        "Action").submit());
            } catch (Throwable failure) {
                return raw.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> missing() {
            try {
                return missing.adopt(missing.returned(service.missing(), "Action").submit());
            } catch (Throwable failure) {
                return missing.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> later() {
            try {
                return later.adopt(later.returned(service.later(), "Later").asStage());
            } catch (Throwable failure) {
                return later.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> plain() {
            return plain.offload(() -> service.plain());
        }

        @Override
        public Action<String> direct() {
            return service.direct();
        }

        @Override
        public String toString() {
            return Bridge.describe("ChatAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ChatSync {
        private final ChatAsync async;

        SyncFromAsync(ChatAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String send(String text) {
            return send.checkCaller().await(async.send(text));
        }

        @Override
        public String greet() {
            return greet.checkCaller().await(async.greet());
        }

        @Override
        public List<? extends Number> counts() {
            return counts.checkCaller().await(async.counts());
        }

        @Override
        public <T extends Comparable<T>> T max(T one, T other) {
            return max.checkCaller().await(async.max(one, other));
        }

        @Override
        public void delete(String text) {
            delete.checkCaller().await(async.delete(text));
        }

        @Override
        public Object raw() {
            return raw.checkCaller().await(async.raw());
        }

        @Override
        public String missing() {
            return missing.checkCaller().await(async.missing());
        }

        @Override
        public Integer later() {
            return later.checkCaller().await(async.later());
        }

        @Override
        public String plain() {
            return plain.checkCaller().await(async.plain());
        }

        @Override
        public Action<String> direct() {
            return async.direct();
        }

        @Override
        public String toString() {
            return Bridge.describe("ChatSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ChatAsync {
        private final ChatSync blocking;

        AsyncFromSync(ChatSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            return send.offload(() -> blocking.send(text));
        }

        @Override
        public CompletableFuture<String> greet() {
            return greet.offload(() -> blocking.greet());
        }

        @Override
        public CompletableFuture<List<? extends Number>> counts() {
            return counts.offload(() -> blocking.counts());
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> max(T one, T other) {
            return max.offload(() -> blocking.max(one, other));
        }

        @Override
        public CompletableFuture<Void> delete(String text) {
            return delete.offloadVoid(() -> blocking.delete(text));
        }

        @Override
        public CompletableFuture<Object> raw() {
            return raw.offload(() -> blocking.raw());
        }

        @Override
        public CompletableFuture<String> missing() {
            return missing.offload(() -> blocking.missing());
        }

        @Override
        public CompletableFuture<Integer> later() {
            return later.offload(() -> blocking.later());
        }

        @Override
        public CompletableFuture<String> plain() {
            return plain.offload(() -> blocking.plain());
        }

        @Override
        public Action<String> direct() {
            return blocking.direct();
        }

        @Override
        public String toString() {
            return Bridge.describe("ChatAsync", blocking);
        }
    }
}
