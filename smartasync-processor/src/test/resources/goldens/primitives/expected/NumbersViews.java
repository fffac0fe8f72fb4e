package goldens.primitives;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.primitives.Numbers")
final class NumbersViews {
    private NumbersViews() {}

    static NumbersSync sync(Numbers service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersSync");
        return new SyncView(service, runtime);
    }

    static NumbersAsync async(Numbers service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersAsync");
        return new AsyncView(service, runtime);
    }

    static NumbersSync syncFrom(NumbersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersSync");
        return new SyncFromAsync(async, runtime);
    }

    static NumbersAsync asyncFrom(NumbersSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.primitives.NumbersAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements NumbersSync {
        private final Numbers service;
        private final SyncOperation flag;
        private final SyncOperation octet;
        private final SyncOperation little;
        private final SyncOperation number;
        private final SyncOperation big;
        private final SyncOperation letter;
        private final SyncOperation single;
        private final SyncOperation twice;
        private final SyncOperation boxed;

        SyncView(Numbers service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Numbers", "NumbersAsync");
            this.flag = setup.operation("flag(boolean)").calling();
            this.octet = setup.operation("octet(byte)").calling();
            this.little = setup.operation("little(short)").calling();
            this.number = setup.operation("number(int)").calling();
            this.big = setup.operation("big(long)").calling();
            this.letter = setup.operation("letter(char)").calling();
            this.single = setup.operation("single(float)").calling();
            this.twice = setup.operation("twice(double)").calling();
            this.boxed = setup.operation("boxed(Integer)").awaiting();
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
            boxed.checkCaller();
            return boxed.await(service.boxed(value));
        }

        @Override
        public String toString() {
            return Bridge.describe("NumbersSync", service);
        }
    }

    private static final class AsyncView implements NumbersAsync {
        private final Numbers service;
        private final AsyncOperation flag;
        private final AsyncOperation octet;
        private final AsyncOperation little;
        private final AsyncOperation number;
        private final AsyncOperation big;
        private final AsyncOperation letter;
        private final AsyncOperation single;
        private final AsyncOperation twice;
        private final AsyncOperation boxed;

        AsyncView(Numbers service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Numbers", "NumbersAsync");
            this.flag = setup.operation("flag(boolean)").offloading();
            this.octet = setup.operation("octet(byte)").offloading();
            this.little = setup.operation("little(short)").offloading();
            this.number = setup.operation("number(int)").offloading();
            this.big = setup.operation("big(long)").offloading();
            this.letter = setup.operation("letter(char)").offloading();
            this.single = setup.operation("single(float)").offloading();
            this.twice = setup.operation("twice(double)").offloading();
            this.boxed = setup.operation("boxed(Integer)").adopting();
        }

        @Override
        public CompletableFuture<Boolean> flag(boolean value) {
            return new OffloadedCall<Boolean>(flag) {
                @Override
                protected Boolean call() {
                    return service.flag(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Byte> octet(byte value) {
            return new OffloadedCall<Byte>(octet) {
                @Override
                protected Byte call() {
                    return service.octet(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Short> little(short value) {
            return new OffloadedCall<Short>(little) {
                @Override
                protected Short call() {
                    return service.little(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> number(int value) {
            return new OffloadedCall<Integer>(number) {
                @Override
                protected Integer call() {
                    return service.number(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Long> big(long value) {
            return new OffloadedCall<Long>(big) {
                @Override
                protected Long call() {
                    return service.big(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Character> letter(char value) {
            return new OffloadedCall<Character>(letter) {
                @Override
                protected Character call() {
                    return service.letter(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Float> single(float value) {
            return new OffloadedCall<Float>(single) {
                @Override
                protected Float call() {
                    return service.single(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Double> twice(double value) {
            return new OffloadedCall<Double>(twice) {
                @Override
                protected Double call() {
                    return service.twice(value);
                }
            }.submit();
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

    private static final class SyncFromAsync implements NumbersSync {
        private final NumbersAsync async;
        private final SyncOperation flag;
        private final SyncOperation octet;
        private final SyncOperation little;
        private final SyncOperation number;
        private final SyncOperation big;
        private final SyncOperation letter;
        private final SyncOperation single;
        private final SyncOperation twice;
        private final SyncOperation boxed;

        SyncFromAsync(NumbersAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "NumbersAsync", "NumbersAsync");
            this.flag = setup.operation("flag(boolean)").awaiting();
            this.octet = setup.operation("octet(byte)").awaiting();
            this.little = setup.operation("little(short)").awaiting();
            this.number = setup.operation("number(int)").awaiting();
            this.big = setup.operation("big(long)").awaiting();
            this.letter = setup.operation("letter(char)").awaiting();
            this.single = setup.operation("single(float)").awaiting();
            this.twice = setup.operation("twice(double)").awaiting();
            this.boxed = setup.operation("boxed(Integer)").awaiting();
        }

        @Override
        public boolean flag(boolean value) {
            flag.checkCaller();
            return flag.await(async.flag(value));
        }

        @Override
        public byte octet(byte value) {
            octet.checkCaller();
            return octet.await(async.octet(value));
        }

        @Override
        public short little(short value) {
            little.checkCaller();
            return little.await(async.little(value));
        }

        @Override
        public int number(int value) {
            number.checkCaller();
            return number.await(async.number(value));
        }

        @Override
        public long big(long value) {
            big.checkCaller();
            return big.await(async.big(value));
        }

        @Override
        public char letter(char value) {
            letter.checkCaller();
            return letter.await(async.letter(value));
        }

        @Override
        public float single(float value) {
            single.checkCaller();
            return single.await(async.single(value));
        }

        @Override
        public double twice(double value) {
            twice.checkCaller();
            return twice.await(async.twice(value));
        }

        @Override
        public Integer boxed(Integer value) {
            boxed.checkCaller();
            return boxed.await(async.boxed(value));
        }

        @Override
        public String toString() {
            return Bridge.describe("NumbersSync", async);
        }
    }

    private static final class AsyncFromSync implements NumbersAsync {
        private final NumbersSync blocking;
        private final AsyncOperation flag;
        private final AsyncOperation octet;
        private final AsyncOperation little;
        private final AsyncOperation number;
        private final AsyncOperation big;
        private final AsyncOperation letter;
        private final AsyncOperation single;
        private final AsyncOperation twice;
        private final AsyncOperation boxed;

        AsyncFromSync(NumbersSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "NumbersSync", "NumbersAsync");
            this.flag = setup.operation("flag(boolean)").offloading();
            this.octet = setup.operation("octet(byte)").offloading();
            this.little = setup.operation("little(short)").offloading();
            this.number = setup.operation("number(int)").offloading();
            this.big = setup.operation("big(long)").offloading();
            this.letter = setup.operation("letter(char)").offloading();
            this.single = setup.operation("single(float)").offloading();
            this.twice = setup.operation("twice(double)").offloading();
            this.boxed = setup.operation("boxed(Integer)").offloading();
        }

        @Override
        public CompletableFuture<Boolean> flag(boolean value) {
            return new OffloadedCall<Boolean>(flag) {
                @Override
                protected Boolean call() {
                    return blocking.flag(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Byte> octet(byte value) {
            return new OffloadedCall<Byte>(octet) {
                @Override
                protected Byte call() {
                    return blocking.octet(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Short> little(short value) {
            return new OffloadedCall<Short>(little) {
                @Override
                protected Short call() {
                    return blocking.little(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> number(int value) {
            return new OffloadedCall<Integer>(number) {
                @Override
                protected Integer call() {
                    return blocking.number(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Long> big(long value) {
            return new OffloadedCall<Long>(big) {
                @Override
                protected Long call() {
                    return blocking.big(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Character> letter(char value) {
            return new OffloadedCall<Character>(letter) {
                @Override
                protected Character call() {
                    return blocking.letter(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Float> single(float value) {
            return new OffloadedCall<Float>(single) {
                @Override
                protected Float call() {
                    return blocking.single(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Double> twice(double value) {
            return new OffloadedCall<Double>(twice) {
                @Override
                protected Double call() {
                    return blocking.twice(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> boxed(Integer value) {
            return new OffloadedCall<Integer>(boxed) {
                @Override
                protected Integer call() {
                    return blocking.boxed(value);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("NumbersAsync", blocking);
        }
    }
}
