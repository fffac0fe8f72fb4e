package goldens.annotation_values;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.lang.annotation.ElementType;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.annotation_values.Sensors")
final class SensorsViews {
    private static final int READ = 0;
    private static final int CAF\u00c9 = 1;

    private SensorsViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("read(String)").blocking(),
                setup.operation("caf\u00e9()").blocking()));
    }

    static SensorsSync sync(Sensors service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotation_values.SensorsSync");
        ViewSetup setup = ViewSetup.sync(runtime, SensorsViews.class, "Sensors", "SensorsAsync");
        return new SyncView(service, operations(setup));
    }

    static SensorsAsync async(Sensors service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotation_values.SensorsAsync");
        ViewSetup setup = ViewSetup.async(runtime, SensorsViews.class, "Sensors", "SensorsAsync");
        return new AsyncView(service, operations(setup));
    }

    static SensorsSync syncFrom(SensorsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotation_values.SensorsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SensorsViews.class, "SensorsAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static SensorsAsync asyncFrom(SensorsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotation_values.SensorsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SensorsViews.class, "SensorsSync",
                "SensorsAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements SensorsSync {
        private final Sensors service;

        SyncView(Sensors service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public @Range(from = -1.0 / 0.0, others = {0.0 / 0.0, 1.0 / 0.0, 4.9E-324, 1.7976931348623157E308, -0.0, 1.0E100}, least = 1.0f / 0.0f, floats = {0.0f / 0.0f, -1.0f / 0.0f, 1.4E-45f, 1.5f}, b = -128, s = -32768, i = -2147483648, l = -9223372036854775808L, c = '\'', chars = {'\\', '"', '\12', '\0', '\u00e9', '\uffff', 'a'}, flag = true, text = "\"$L\\ caf\u00e9\n"
                                + "\t", texts = {"one", "two"}, type = int[].class, types = {void.class, String.class, Map.Entry.class}, kind = ElementType.METHOD, kinds = {ElementType.FIELD, ElementType.TYPE_USE}, nested = @Range.Nested(9223372036854775807L), nesteds = {@Range.Nested, @Range.Nested(2L)}) String read(
                @Range String name) {
            ViewCalls.check(this, READ);
            return service.read(name);
        }

        @Override
        public @Range(texts = {}, others = 1.0, chars = {}) String caf\u00e9() {
            ViewCalls.check(this, CAF\u00c9);
            return service.caf\u00e9();
        }
    }

    private static final class AsyncView extends ViewCalls implements SensorsAsync {
        private final Sensors service;

        AsyncView(Sensors service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<@Range(from = -1.0 / 0.0, others = {0.0 / 0.0, 1.0 / 0.0, 4.9E-324, 1.7976931348623157E308, -0.0, 1.0E100}, least = 1.0f / 0.0f, floats = {0.0f / 0.0f, -1.0f / 0.0f, 1.4E-45f, 1.5f}, b = -128, s = -32768, i = -2147483648, l = -9223372036854775808L, c = '\'', chars = {'\\', '"', '\12', '\0', '\u00e9', '\uffff', 'a'}, flag = true, text = "\"$L\\ caf\u00e9\n"
                                + "\t", texts = {"one", "two"}, type = int[].class, types = {void.class, String.class, Map.Entry.class}, kind = ElementType.METHOD, kinds = {ElementType.FIELD, ElementType.TYPE_USE}, nested = @Range.Nested(9223372036854775807L), nesteds = {@Range.Nested, @Range.Nested(2L)}) String> read(
                @Range String name) {
            return ViewCalls.offload(this, READ, () -> service.read(name));
        }

        @Override
        public CompletableFuture<@Range(texts = {}, others = 1.0, chars = {}) String> caf\u00e9() {
            return ViewCalls.offload(this, CAF\u00c9, () -> service.caf\u00e9());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements SensorsSync {
        private final SensorsAsync async;

        SyncFromAsync(SensorsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public @Range(from = -1.0 / 0.0, others = {0.0 / 0.0, 1.0 / 0.0, 4.9E-324, 1.7976931348623157E308, -0.0, 1.0E100}, least = 1.0f / 0.0f, floats = {0.0f / 0.0f, -1.0f / 0.0f, 1.4E-45f, 1.5f}, b = -128, s = -32768, i = -2147483648, l = -9223372036854775808L, c = '\'', chars = {'\\', '"', '\12', '\0', '\u00e9', '\uffff', 'a'}, flag = true, text = "\"$L\\ caf\u00e9\n"
                                + "\t", texts = {"one", "two"}, type = int[].class, types = {void.class, String.class, Map.Entry.class}, kind = ElementType.METHOD, kinds = {ElementType.FIELD, ElementType.TYPE_USE}, nested = @Range.Nested(9223372036854775807L), nesteds = {@Range.Nested, @Range.Nested(2L)}) String read(
                @Range String name) {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, async.read(name));
        }

        @Override
        public @Range(texts = {}, others = 1.0, chars = {}) String caf\u00e9() {
            ViewCalls.check(this, CAF\u00c9);
            return ViewCalls.await(this, CAF\u00c9, async.caf\u00e9());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements SensorsAsync {
        private final SensorsSync blocking;

        AsyncFromSync(SensorsSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<@Range(from = -1.0 / 0.0, others = {0.0 / 0.0, 1.0 / 0.0, 4.9E-324, 1.7976931348623157E308, -0.0, 1.0E100}, least = 1.0f / 0.0f, floats = {0.0f / 0.0f, -1.0f / 0.0f, 1.4E-45f, 1.5f}, b = -128, s = -32768, i = -2147483648, l = -9223372036854775808L, c = '\'', chars = {'\\', '"', '\12', '\0', '\u00e9', '\uffff', 'a'}, flag = true, text = "\"$L\\ caf\u00e9\n"
                                + "\t", texts = {"one", "two"}, type = int[].class, types = {void.class, String.class, Map.Entry.class}, kind = ElementType.METHOD, kinds = {ElementType.FIELD, ElementType.TYPE_USE}, nested = @Range.Nested(9223372036854775807L), nesteds = {@Range.Nested, @Range.Nested(2L)}) String> read(
                @Range String name) {
            return ViewCalls.offload(this, READ, () -> blocking.read(name));
        }

        @Override
        public CompletableFuture<@Range(texts = {}, others = 1.0, chars = {}) String> caf\u00e9() {
            return ViewCalls.offload(this, CAF\u00c9, () -> blocking.caf\u00e9());
        }
    }
}
