package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.FailureTranslator;
import java.util.concurrent.Callable;

/** A library's translator, and how generated code uses it. */
final class OrderFailures implements FailureTranslator {

    @Override
    public Throwable translate(Throwable failure, String operation) {
        return failure instanceof OrderException ? failure : new OrderException(operation, failure);
    }

    static ViewSetup setup(SmartAsyncRuntime runtime) {
        return ViewSetup.sync(runtime, OrderFailures.class, "Orders", "OrdersAsync");
    }

    static ViewSetup asyncSetup(SmartAsyncRuntime runtime) {
        return ViewSetup.async(runtime, OrderFailures.class, "Orders", "OrdersAsync");
    }

    /** A method of a sync view, as the processor writes it. */
    static <T> T call(ViewOperation operation, Callable<T> body) {
        try {
            operation.checkCaller();
            return body.call();
        } catch (Throwable failure) {
            throw operation.thrown(failure);
        }
    }

    /** Checked, as in many libraries. */
    static final class OrderException extends Exception {

        private static final long serialVersionUID = 1L;

        OrderException(String operation, Throwable cause) {
            super(operation, cause);
        }
    }
}
