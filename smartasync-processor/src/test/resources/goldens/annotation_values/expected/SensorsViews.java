package goldens.annotation_values;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.lang.annotation.ElementType;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.annotation_values.Sensors")
final class SensorsViews {
    private final ViewOperation read;
    private final ViewOperation caf\u00e9;

    private SensorsViews(ViewSetup setup) {
        this.read = setup.operation("read(String)").blocking();
        this.caf\u00e9 = setup.operation("caf\u00e9()").blocking();
    }

    private static SensorsViews of(ViewSetup setup) {
        SensorsViews known = setup.known(SensorsViews.class);
        return known != null ? known : setup.keep(new SensorsViews(setup));
    }

    static SensorsSync sync(Sensors service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotation_values.SensorsSync");
        ViewSetup setup = ViewSetup.sync(runtime, SensorsViews.class, "Sensors", "SensorsAsync");
        return of(setup).new SyncView(service);
    }

    static SensorsAsync async(Sensors service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotation_values.SensorsAsync");
        ViewSetup setup = ViewSetup.async(runtime, SensorsViews.class, "Sensors", "SensorsAsync");
        return of(setup).new AsyncView(service);
    }

    static SensorsSync syncFrom(SensorsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotation_values.SensorsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SensorsViews.class, "SensorsAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static SensorsAsync asyncFrom(SensorsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotation_values.SensorsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SensorsViews.class, "SensorsSync",
                "SensorsAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements SensorsSync {
        private final Sensors service;

        SyncView(Sensors service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public @Range(from = -1.0 / 0.0, others = {0.0 / 0.0, 1.0 / 0.0, 4.9E-324, 1.7976931348623157E308, -0.0, 1.0E100}, least = 1.0f / 0.0f, floats = {0.0f / 0.0f, -1.0f / 0.0f, 1.4E-45f, 1.5f}, b = -128, s = -32768, i = -2147483648, l = -9223372036854775808L, c = '\'', chars = {'\\', '"', '\12', '\0', '\u00e9', '\uffff', 'a'}, flag = true, text = "\"$L\\ caf\u00e9\n"
                                + "\t", texts = {"one", "two"}, type = int[].class, types = {void.class, String.class, Map.Entry.class}, kind = ElementType.METHOD, kinds = {ElementType.FIELD, ElementType.TYPE_USE}, nested = @Range.Nested(9223372036854775807L), nesteds = {@Range.Nested, @Range.Nested(2L)}) String read(
                @Range String name) {
            read.checkCaller();
            return service.read(name);
        }

        @Override
        public @Range(texts = {}, others = 1.0, chars = {}) String caf\u00e9() {
            caf\u00e9.checkCaller();
            return service.caf\u00e9();
        }

        @Override
        public String toString() {
            return Bridge.describe("SensorsSync", service);
        }
    }

    private final class AsyncView extends SourceView implements SensorsAsync {
        private final Sensors service;

        AsyncView(Sensors service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<@Range(from = -1.0 / 0.0, others = {0.0 / 0.0, 1.0 / 0.0, 4.9E-324, 1.7976931348623157E308, -0.0, 1.0E100}, least = 1.0f / 0.0f, floats = {0.0f / 0.0f, -1.0f / 0.0f, 1.4E-45f, 1.5f}, b = -128, s = -32768, i = -2147483648, l = -9223372036854775808L, c = '\'', chars = {'\\', '"', '\12', '\0', '\u00e9', '\uffff', 'a'}, flag = true, text = "\"$L\\ caf\u00e9\n"
                                + "\t", texts = {"one", "two"}, type = int[].class, types = {void.class, String.class, Map.Entry.class}, kind = ElementType.METHOD, kinds = {ElementType.FIELD, ElementType.TYPE_USE}, nested = @Range.Nested(9223372036854775807L), nesteds = {@Range.Nested, @Range.Nested(2L)}) String> read(
                @Range String name) {
            return read.offload(() -> service.read(name));
        }

        @Override
        public CompletableFuture<@Range(texts = {}, others = 1.0, chars = {}) String> caf\u00e9() {
            return caf\u00e9.offload(() -> service.caf\u00e9());
        }

        @Override
        public String toString() {
            return Bridge.describe("SensorsAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements SensorsSync {
        private final SensorsAsync async;

        SyncFromAsync(SensorsAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public @Range(from = -1.0 / 0.0, others = {0.0 / 0.0, 1.0 / 0.0, 4.9E-324, 1.7976931348623157E308, -0.0, 1.0E100}, least = 1.0f / 0.0f, floats = {0.0f / 0.0f, -1.0f / 0.0f, 1.4E-45f, 1.5f}, b = -128, s = -32768, i = -2147483648, l = -9223372036854775808L, c = '\'', chars = {'\\', '"', '\12', '\0', '\u00e9', '\uffff', 'a'}, flag = true, text = "\"$L\\ caf\u00e9\n"
                                + "\t", texts = {"one", "two"}, type = int[].class, types = {void.class, String.class, Map.Entry.class}, kind = ElementType.METHOD, kinds = {ElementType.FIELD, ElementType.TYPE_USE}, nested = @Range.Nested(9223372036854775807L), nesteds = {@Range.Nested, @Range.Nested(2L)}) String read(
                @Range String name) {
            return read.checkCaller().await(async.read(name));
        }

        @Override
        public @Range(texts = {}, others = 1.0, chars = {}) String caf\u00e9() {
            return caf\u00e9.checkCaller().await(async.caf\u00e9());
        }

        @Override
        public String toString() {
            return Bridge.describe("SensorsSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements SensorsAsync {
        private final SensorsSync blocking;

        AsyncFromSync(SensorsSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<@Range(from = -1.0 / 0.0, others = {0.0 / 0.0, 1.0 / 0.0, 4.9E-324, 1.7976931348623157E308, -0.0, 1.0E100}, least = 1.0f / 0.0f, floats = {0.0f / 0.0f, -1.0f / 0.0f, 1.4E-45f, 1.5f}, b = -128, s = -32768, i = -2147483648, l = -9223372036854775808L, c = '\'', chars = {'\\', '"', '\12', '\0', '\u00e9', '\uffff', 'a'}, flag = true, text = "\"$L\\ caf\u00e9\n"
                                + "\t", texts = {"one", "two"}, type = int[].class, types = {void.class, String.class, Map.Entry.class}, kind = ElementType.METHOD, kinds = {ElementType.FIELD, ElementType.TYPE_USE}, nested = @Range.Nested(9223372036854775807L), nesteds = {@Range.Nested, @Range.Nested(2L)}) String> read(
                @Range String name) {
            return read.offload(() -> blocking.read(name));
        }

        @Override
        public CompletableFuture<@Range(texts = {}, others = 1.0, chars = {}) String> caf\u00e9() {
            return caf\u00e9.offload(() -> blocking.caf\u00e9());
        }

        @Override
        public String toString() {
            return Bridge.describe("SensorsAsync", blocking);
        }
    }
}
