package goldens.mixin_translated;

import io.github.smartasync.runtime.spi.FailureTranslator;

public class OrderFailures implements FailureTranslator {
    @Override
    public Throwable translate(Throwable failure, String operation) {
        return failure instanceof OrderException ? failure : new OrderException(operation, failure);
    }
}
