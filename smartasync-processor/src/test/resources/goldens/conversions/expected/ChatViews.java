package goldens.conversions;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.conversions.Chat")
final class ChatViews {
    private static final int SEND = 0;
    private static final int GREET = 1;
    private static final int COUNTS = 2;
    private static final int MAX = 3;
    private static final int DELETE = 4;
    private static final int RAW = 5;
    private static final int MISSING = 6;
    private static final int LATER = 7;
    private static final int PLAIN = 8;

    private ChatViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("send(String)").async(),
                setup.operation("greetAsync()", "greet()").async(),
                setup.operation("counts()").async(),
                setup.operation("max(Comparable, Comparable)").async(),
                setup.operation("delete(String)").timeoutNanos(2_000_000_000L)
                        .declares(IOException.class).async(),
                setup.operation("raw()").async(),
                setup.operation("missing()").async(),
                setup.operation("later()").async(),
                setup.operation("plain()").blocking()));
    }

    static ChatSync sync(Chat service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.conversions.ChatSync");
        ViewSetup setup = ViewSetup.sync(runtime, ChatViews.class, "Chat", "ChatAsync");
        return new SyncView(service, operations(setup));
    }

    static ChatAsync async(Chat service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.conversions.ChatAsync");
        ViewSetup setup = ViewSetup.async(runtime, ChatViews.class, "Chat", "ChatAsync");
        return new AsyncView(service, operations(setup));
    }

    static ChatSync syncFrom(ChatAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.conversions.ChatSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ChatViews.class, "ChatAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ChatAsync asyncFrom(ChatSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.conversions.ChatAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ChatViews.class, "ChatSync", "ChatAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ChatSync {
        private final Chat service;

        SyncView(Chat service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String send(String text) {
            ViewCalls.check(this, SEND);
            return ViewCalls.await(this, SEND,
                    ViewCalls.operation(this, SEND).returned(service.send(text),
                    "Action").submit());
        }

        @Override
        public String greet() {
            ViewCalls.check(this, GREET);
            return ViewCalls.await(this, GREET,
                    ViewCalls.operation(this, GREET).returned(service.greetAsync(),
                    "TextAction").submit());
        }

        @Override
        public List<? extends Number> counts() {
            ViewCalls.check(this, COUNTS);
            return ViewCalls.await(this, COUNTS,
                    ViewCalls.operation(this, COUNTS).returned(service.counts(),
                    "Action").submit());
        }

        @Override
        public <T extends Comparable<T>> T max(T one, T other) {
            ViewCalls.check(this, MAX);
            return ViewCalls.await(this, MAX,
                    ViewCalls.operation(this, MAX).returned(service.max(one, other),
                    "Action").submit());
        }

        @Override
        public void delete(String text) {
            ViewCalls.check(this, DELETE);
            ViewCalls.await(this, DELETE,
                    ViewCalls.operation(this, DELETE).returned(service.delete(text),
                    "Action").submit());
        }

        @Override
        public Object raw() {
            ViewCalls.check(this, RAW);
            return ViewCalls.await(this, RAW,
                    (CompletableFuture<?>) ViewCalls.operation(this, RAW).returned(service.raw(),
                    "Action").submit());
        }

        @Override
        public String missing() {
            ViewCalls.check(this, MISSING);
            return ViewCalls.await(this, MISSING,
                    ViewCalls.operation(this, MISSING).returned(service.missing(),
                    "Action").submit());
        }

        @Override
        public Integer later() {
            ViewCalls.check(this, LATER);
            return ViewCalls.awaitStage(this, LATER,
                    ViewCalls.operation(this, LATER).returned(service.later(), "Later").asStage());
        }

        @Override
        public String plain() {
            ViewCalls.check(this, PLAIN);
            return service.plain();
        }

        @Override
        public Action<String> direct() {
            return service.direct();
        }
    }

    private static final class AsyncView extends ViewCalls implements ChatAsync {
        private final Chat service;

        AsyncView(Chat service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            try {
                return ViewCalls.adopt(this, SEND,
                        ViewCalls.operation(this, SEND).returned(service.send(text),
                        "Action").submit());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SEND, failure);
            }
        }

        @Override
        public CompletableFuture<String> greet() {
            try {
                return ViewCalls.adopt(this, GREET,
                        ViewCalls.operation(this, GREET).returned(service.greetAsync(),
                        "TextAction").submit());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GREET, failure);
            }
        }

        @Override
        public CompletableFuture<List<? extends Number>> counts() {
            try {
                return ViewCalls.adopt(this, COUNTS,
                        ViewCalls.operation(this, COUNTS).returned(service.counts(),
                        "Action").submit());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COUNTS, failure);
            }
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> max(T one, T other) {
            try {
                return ViewCalls.adopt(this, MAX,
                        ViewCalls.operation(this, MAX).returned(service.max(one, other),
                        "Action").submit());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MAX, failure);
            }
        }

        @Override
        public CompletableFuture<Void> delete(String text) {
            try {
                return ViewCalls.adopt(this, DELETE,
                        ViewCalls.operation(this, DELETE).returned(service.delete(text),
                        "Action").submit());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, DELETE, failure);
            }
        }

        @Override
        public CompletableFuture<Object> raw() {
            try {
                return ViewCalls.adopt(this, RAW,
                        (CompletableFuture<?>) ViewCalls.operation(this, RAW).returned(service.raw(),
                        "Action").submit());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, RAW, failure);
            }
        }

        @Override
        public CompletableFuture<String> missing() {
            try {
                return ViewCalls.adopt(this, MISSING,
                        ViewCalls.operation(this, MISSING).returned(service.missing(),
                        "Action").submit());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MISSING, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> later() {
            try {
                return ViewCalls.adoptStage(this, LATER,
                        ViewCalls.operation(this, LATER).returned(service.later(),
                        "Later").asStage());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LATER, failure);
            }
        }

        @Override
        public CompletableFuture<String> plain() {
            return ViewCalls.offload(this, PLAIN, () -> service.plain());
        }

        @Override
        public Action<String> direct() {
            return service.direct();
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ChatSync {
        private final ChatAsync async;

        SyncFromAsync(ChatAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String send(String text) {
            ViewCalls.check(this, SEND);
            return ViewCalls.await(this, SEND, async.send(text));
        }

        @Override
        public String greet() {
            ViewCalls.check(this, GREET);
            return ViewCalls.await(this, GREET, async.greet());
        }

        @Override
        public List<? extends Number> counts() {
            ViewCalls.check(this, COUNTS);
            return ViewCalls.await(this, COUNTS, async.counts());
        }

        @Override
        public <T extends Comparable<T>> T max(T one, T other) {
            ViewCalls.check(this, MAX);
            return ViewCalls.await(this, MAX, async.max(one, other));
        }

        @Override
        public void delete(String text) {
            ViewCalls.check(this, DELETE);
            ViewCalls.await(this, DELETE, async.delete(text));
        }

        @Override
        public Object raw() {
            ViewCalls.check(this, RAW);
            return ViewCalls.await(this, RAW, async.raw());
        }

        @Override
        public String missing() {
            ViewCalls.check(this, MISSING);
            return ViewCalls.await(this, MISSING, async.missing());
        }

        @Override
        public Integer later() {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, async.later());
        }

        @Override
        public String plain() {
            ViewCalls.check(this, PLAIN);
            return ViewCalls.await(this, PLAIN, async.plain());
        }

        @Override
        public Action<String> direct() {
            return async.direct();
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ChatAsync {
        private final ChatSync blocking;

        AsyncFromSync(ChatSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            return ViewCalls.offload(this, SEND, () -> blocking.send(text));
        }

        @Override
        public CompletableFuture<String> greet() {
            return ViewCalls.offload(this, GREET, () -> blocking.greet());
        }

        @Override
        public CompletableFuture<List<? extends Number>> counts() {
            return ViewCalls.offload(this, COUNTS, () -> blocking.counts());
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> max(T one, T other) {
            return ViewCalls.offload(this, MAX, () -> blocking.max(one, other));
        }

        @Override
        public CompletableFuture<Void> delete(String text) {
            return ViewCalls.offloadVoid(this, DELETE, () -> blocking.delete(text));
        }

        @Override
        public CompletableFuture<Object> raw() {
            return ViewCalls.offload(this, RAW, () -> blocking.raw());
        }

        @Override
        public CompletableFuture<String> missing() {
            return ViewCalls.offload(this, MISSING, () -> blocking.missing());
        }

        @Override
        public CompletableFuture<Integer> later() {
            return ViewCalls.offload(this, LATER, () -> blocking.later());
        }

        @Override
        public CompletableFuture<String> plain() {
            return ViewCalls.offload(this, PLAIN, () -> blocking.plain());
        }

        @Override
        public Action<String> direct() {
            return blocking.direct();
        }
    }
}
