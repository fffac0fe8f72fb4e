package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.MustNotBlock;

/** Applications that install a shared runtime, or try to; each is run where nobody has used SmartAsync before. */
@SuppressWarnings("unused") // called by name
final class SharedUses {

    private SharedUses() {}

    static String anInstalledOneIsUsedAndStaysOpen() {
        SmartAsyncRuntime mine = runtime();
        SmartAsyncRuntime.installShared(mine);
        mine.close();
        return "shared " + (SmartAsyncRuntime.shared() == mine) + ", calls "
                + Offload.on(mine).call(() -> "end").join();
    }

    static String aSecondOneIsRefused() {
        SmartAsyncRuntime.installShared(runtime());
        return refusal(runtime());
    }

    static String oneAfterTheFirstUseIsRefused() {
        SmartAsyncRuntime.shared();
        return refusal(runtime());
    }

    static String aClosedOneIsRefused() {
        SmartAsyncRuntime closed = runtime();
        closed.close();
        return refusal(closed) + ", then " + (SmartAsyncRuntime.shared() == closed);
    }

    static String thePropertySetsThePolicyOfAnInstalledOne() {
        SmartAsyncRuntime mine = runtime();
        SmartAsyncRuntime.installShared(mine);
        return policy(mine);
    }

    static String thePropertySetsThePolicyOfTheOneThatIsMade() {
        return policy(SmartAsyncRuntime.shared());
    }

    static String thePropertySetsThePolicyOfAnyOther() {
        return policy(runtime());
    }

    private static String refusal(SmartAsyncRuntime runtime) {
        try {
            SmartAsyncRuntime.installShared(runtime);
            return "installed";
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    private static String policy(SmartAsyncRuntime runtime) {
        ViewOperation operation = ViewSetup.of(runtime, "Prices", "PricesAsync")
                .operation("priceOf(Sku)")
                .awaiting();
        Loop loop = new Loop(operation);
        loop.start();
        try {
            loop.join();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
        return loop.policy;
    }

    private static final class Loop extends Thread implements MustNotBlock {

        private final ViewOperation operation;
        private String policy = "allows";

        Loop(ViewOperation operation) {
            this.operation = operation;
        }

        @Override
        public void run() {
            try {
                operation.checkCaller();
            } catch (BlockingRefusedException refused) {
                policy = "refuses";
            }
        }
    }

    private static SmartAsyncRuntime runtime() {
        return SmartAsyncRuntime.builder().build();
    }
}
