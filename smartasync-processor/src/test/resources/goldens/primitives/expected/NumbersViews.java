package goldens.primitives;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.primitives.Numbers")
final class NumbersViews {
    private static final int FLAG = 0;
    private static final int OCTET = 1;
    private static final int LITTLE = 2;
    private static final int NUMBER = 3;
    private static final int BIG = 4;
    private static final int LETTER = 5;
    private static final int SINGLE = 6;
    private static final int TWICE = 7;
    private static final int BOXED = 8;

    private NumbersViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("flag(boolean)").blocking(),
                setup.operation("octet(byte)").blocking(),
                setup.operation("little(short)").blocking(),
                setup.operation("number(int)").blocking(),
                setup.operation("big(long)").blocking(),
                setup.operation("letter(char)").blocking(),
                setup.operation("single(float)").blocking(),
                setup.operation("twice(double)").blocking(),
                setup.operation("boxed(Integer)").async()));
    }

    static NumbersSync sync(Numbers service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersSync");
        ViewSetup setup = ViewSetup.sync(runtime, NumbersViews.class, "Numbers", "NumbersAsync");
        return new SyncView(service, operations(setup));
    }

    static NumbersAsync async(Numbers service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersAsync");
        ViewSetup setup = ViewSetup.async(runtime, NumbersViews.class, "Numbers", "NumbersAsync");
        return new AsyncView(service, operations(setup));
    }

    static NumbersSync syncFrom(NumbersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, NumbersViews.class, "NumbersAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static NumbersAsync asyncFrom(NumbersSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, NumbersViews.class, "NumbersSync",
                "NumbersAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements NumbersSync {
        private final Numbers service;

        SyncView(Numbers service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public boolean flag(boolean value) {
            ViewCalls.check(this, FLAG);
            return service.flag(value);
        }

        @Override
        public byte octet(byte value) {
            ViewCalls.check(this, OCTET);
            return service.octet(value);
        }

        @Override
        public short little(short value) {
            ViewCalls.check(this, LITTLE);
            return service.little(value);
        }

        @Override
        public int number(int value) {
            ViewCalls.check(this, NUMBER);
            return service.number(value);
        }

        @Override
        public long big(long value) {
            ViewCalls.check(this, BIG);
            return service.big(value);
        }

        @Override
        public char letter(char value) {
            ViewCalls.check(this, LETTER);
            return service.letter(value);
        }

        @Override
        public float single(float value) {
            ViewCalls.check(this, SINGLE);
            return service.single(value);
        }

        @Override
        public double twice(double value) {
            ViewCalls.check(this, TWICE);
            return service.twice(value);
        }

        @Override
        public Integer boxed(Integer value) {
            ViewCalls.check(this, BOXED);
            return ViewCalls.await(this, BOXED, service.boxed(value));
        }
    }

    private static final class AsyncView extends ViewCalls implements NumbersAsync {
        private final Numbers service;

        AsyncView(Numbers service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Boolean> flag(boolean value) {
            return ViewCalls.offload(this, FLAG, () -> service.flag(value));
        }

        @Override
        public CompletableFuture<Byte> octet(byte value) {
            return ViewCalls.offload(this, OCTET, () -> service.octet(value));
        }

        @Override
        public CompletableFuture<Short> little(short value) {
            return ViewCalls.offload(this, LITTLE, () -> service.little(value));
        }

        @Override
        public CompletableFuture<Integer> number(int value) {
            return ViewCalls.offload(this, NUMBER, () -> service.number(value));
        }

        @Override
        public CompletableFuture<Long> big(long value) {
            return ViewCalls.offload(this, BIG, () -> service.big(value));
        }

        @Override
        public CompletableFuture<Character> letter(char value) {
            return ViewCalls.offload(this, LETTER, () -> service.letter(value));
        }

        @Override
        public CompletableFuture<Float> single(float value) {
            return ViewCalls.offload(this, SINGLE, () -> service.single(value));
        }

        @Override
        public CompletableFuture<Double> twice(double value) {
            return ViewCalls.offload(this, TWICE, () -> service.twice(value));
        }

        @Override
        public CompletableFuture<Integer> boxed(Integer value) {
            try {
                return ViewCalls.adopt(this, BOXED, service.boxed(value));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, BOXED, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements NumbersSync {
        private final NumbersAsync async;

        SyncFromAsync(NumbersAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public boolean flag(boolean value) {
            ViewCalls.check(this, FLAG);
            return ViewCalls.present(this, FLAG, ViewCalls.await(this, FLAG, async.flag(value)));
        }

        @Override
        public byte octet(byte value) {
            ViewCalls.check(this, OCTET);
            return ViewCalls.present(this, OCTET, ViewCalls.await(this, OCTET, async.octet(value)));
        }

        @Override
        public short little(short value) {
            ViewCalls.check(this, LITTLE);
            return ViewCalls.present(this, LITTLE, ViewCalls.await(this, LITTLE,
                    async.little(value)));
        }

        @Override
        public int number(int value) {
            ViewCalls.check(this, NUMBER);
            return ViewCalls.present(this, NUMBER, ViewCalls.await(this, NUMBER,
                    async.number(value)));
        }

        @Override
        public long big(long value) {
            ViewCalls.check(this, BIG);
            return ViewCalls.present(this, BIG, ViewCalls.await(this, BIG, async.big(value)));
        }

        @Override
        public char letter(char value) {
            ViewCalls.check(this, LETTER);
            return ViewCalls.present(this, LETTER, ViewCalls.await(this, LETTER,
                    async.letter(value)));
        }

        @Override
        public float single(float value) {
            ViewCalls.check(this, SINGLE);
            return ViewCalls.present(this, SINGLE, ViewCalls.await(this, SINGLE,
                    async.single(value)));
        }

        @Override
        public double twice(double value) {
            ViewCalls.check(this, TWICE);
            return ViewCalls.present(this, TWICE, ViewCalls.await(this, TWICE, async.twice(value)));
        }

        @Override
        public Integer boxed(Integer value) {
            ViewCalls.check(this, BOXED);
            return ViewCalls.await(this, BOXED, async.boxed(value));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements NumbersAsync {
        private final NumbersSync blocking;

        AsyncFromSync(NumbersSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Boolean> flag(boolean value) {
            return ViewCalls.offload(this, FLAG, () -> blocking.flag(value));
        }

        @Override
        public CompletableFuture<Byte> octet(byte value) {
            return ViewCalls.offload(this, OCTET, () -> blocking.octet(value));
        }

        @Override
        public CompletableFuture<Short> little(short value) {
            return ViewCalls.offload(this, LITTLE, () -> blocking.little(value));
        }

        @Override
        public CompletableFuture<Integer> number(int value) {
            return ViewCalls.offload(this, NUMBER, () -> blocking.number(value));
        }

        @Override
        public CompletableFuture<Long> big(long value) {
            return ViewCalls.offload(this, BIG, () -> blocking.big(value));
        }

        @Override
        public CompletableFuture<Character> letter(char value) {
            return ViewCalls.offload(this, LETTER, () -> blocking.letter(value));
        }

        @Override
        public CompletableFuture<Float> single(float value) {
            return ViewCalls.offload(this, SINGLE, () -> blocking.single(value));
        }

        @Override
        public CompletableFuture<Double> twice(double value) {
            return ViewCalls.offload(this, TWICE, () -> blocking.twice(value));
        }

        @Override
        public CompletableFuture<Integer> boxed(Integer value) {
            return ViewCalls.offload(this, BOXED, () -> blocking.boxed(value));
        }
    }
}
