package goldens.primitives;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.primitives.Numbers")
final class NumbersViews {
    private final ViewOperation flag;
    private final ViewOperation octet;
    private final ViewOperation little;
    private final ViewOperation number;
    private final ViewOperation big;
    private final ViewOperation letter;
    private final ViewOperation single;
    private final ViewOperation twice;
    private final ViewOperation boxed;

    private NumbersViews(ViewSetup setup) {
        this.flag = setup.operation("flag(boolean)").blocking();
        this.octet = setup.operation("octet(byte)").blocking();
        this.little = setup.operation("little(short)").blocking();
        this.number = setup.operation("number(int)").blocking();
        this.big = setup.operation("big(long)").blocking();
        this.letter = setup.operation("letter(char)").blocking();
        this.single = setup.operation("single(float)").blocking();
        this.twice = setup.operation("twice(double)").blocking();
        this.boxed = setup.operation("boxed(Integer)").async();
    }

    private static NumbersViews of(ViewSetup setup) {
        NumbersViews known = setup.known(NumbersViews.class);
        return known != null ? known : setup.keep(new NumbersViews(setup));
    }

    static NumbersSync sync(Numbers service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersSync");
        ViewSetup setup = ViewSetup.sync(runtime, NumbersViews.class, "Numbers", "NumbersAsync");
        return of(setup).new SyncView(service);
    }

    static NumbersAsync async(Numbers service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersAsync");
        ViewSetup setup = ViewSetup.async(runtime, NumbersViews.class, "Numbers", "NumbersAsync");
        return of(setup).new AsyncView(service);
    }

    static NumbersSync syncFrom(NumbersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, NumbersViews.class, "NumbersAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static NumbersAsync asyncFrom(NumbersSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, NumbersViews.class, "NumbersSync",
                "NumbersAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements NumbersSync {
        private final Numbers service;

        SyncView(Numbers service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public boolean flag(boolean value) {
            flag.checkCaller();
            return service.flag(value);
        }

        @Override
        public byte octet(byte value) {
            octet.checkCaller();
            return service.octet(value);
        }

        @Override
        public short little(short value) {
            little.checkCaller();
            return service.little(value);
        }

        @Override
        public int number(int value) {
            number.checkCaller();
            return service.number(value);
        }

        @Override
        public long big(long value) {
            big.checkCaller();
            return service.big(value);
        }

        @Override
        public char letter(char value) {
            letter.checkCaller();
            return service.letter(value);
        }

        @Override
        public float single(float value) {
            single.checkCaller();
            return service.single(value);
        }

        @Override
        public double twice(double value) {
            twice.checkCaller();
            return service.twice(value);
        }

        @Override
        public Integer boxed(Integer value) {
            return boxed.checkCaller().await(service.boxed(value));
        }

        @Override
        public String toString() {
            return Bridge.describe("NumbersSync", service);
        }
    }

    private final class AsyncView extends SourceView implements NumbersAsync {
        private final Numbers service;

        AsyncView(Numbers service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Boolean> flag(boolean value) {
            return flag.offload(() -> service.flag(value));
        }

        @Override
        public CompletableFuture<Byte> octet(byte value) {
            return octet.offload(() -> service.octet(value));
        }

        @Override
        public CompletableFuture<Short> little(short value) {
            return little.offload(() -> service.little(value));
        }

        @Override
        public CompletableFuture<Integer> number(int value) {
            return number.offload(() -> service.number(value));
        }

        @Override
        public CompletableFuture<Long> big(long value) {
            return big.offload(() -> service.big(value));
        }

        @Override
        public CompletableFuture<Character> letter(char value) {
            return letter.offload(() -> service.letter(value));
        }

        @Override
        public CompletableFuture<Float> single(float value) {
            return single.offload(() -> service.single(value));
        }

        @Override
        public CompletableFuture<Double> twice(double value) {
            return twice.offload(() -> service.twice(value));
        }

        @Override
        public CompletableFuture<Integer> boxed(Integer value) {
            try {
                return boxed.adopt(service.boxed(value));
            } catch (Throwable failure) {
                return boxed.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("NumbersAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements NumbersSync {
        private final NumbersAsync async;

        SyncFromAsync(NumbersAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public boolean flag(boolean value) {
            return flag.present(flag.checkCaller().await(async.flag(value)));
        }

        @Override
        public byte octet(byte value) {
            return octet.present(octet.checkCaller().await(async.octet(value)));
        }

        @Override
        public short little(short value) {
            return little.present(little.checkCaller().await(async.little(value)));
        }

        @Override
        public int number(int value) {
            return number.present(number.checkCaller().await(async.number(value)));
        }

        @Override
        public long big(long value) {
            return big.present(big.checkCaller().await(async.big(value)));
        }

        @Override
        public char letter(char value) {
            return letter.present(letter.checkCaller().await(async.letter(value)));
        }

        @Override
        public float single(float value) {
            return single.present(single.checkCaller().await(async.single(value)));
        }

        @Override
        public double twice(double value) {
            return twice.present(twice.checkCaller().await(async.twice(value)));
        }

        @Override
        public Integer boxed(Integer value) {
            return boxed.checkCaller().await(async.boxed(value));
        }

        @Override
        public String toString() {
            return Bridge.describe("NumbersSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements NumbersAsync {
        private final NumbersSync blocking;

        AsyncFromSync(NumbersSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Boolean> flag(boolean value) {
            return flag.offload(() -> blocking.flag(value));
        }

        @Override
        public CompletableFuture<Byte> octet(byte value) {
            return octet.offload(() -> blocking.octet(value));
        }

        @Override
        public CompletableFuture<Short> little(short value) {
            return little.offload(() -> blocking.little(value));
        }

        @Override
        public CompletableFuture<Integer> number(int value) {
            return number.offload(() -> blocking.number(value));
        }

        @Override
        public CompletableFuture<Long> big(long value) {
            return big.offload(() -> blocking.big(value));
        }

        @Override
        public CompletableFuture<Character> letter(char value) {
            return letter.offload(() -> blocking.letter(value));
        }

        @Override
        public CompletableFuture<Float> single(float value) {
            return single.offload(() -> blocking.single(value));
        }

        @Override
        public CompletableFuture<Double> twice(double value) {
            return twice.offload(() -> blocking.twice(value));
        }

        @Override
        public CompletableFuture<Integer> boxed(Integer value) {
            return boxed.offload(() -> blocking.boxed(value));
        }

        @Override
        public String toString() {
            return Bridge.describe("NumbersAsync", blocking);
        }
    }
}
