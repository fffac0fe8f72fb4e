package goldens.translated;

import io.github.smartasync.runtime.spi.FailureTranslator;

// snippet:translator
public class OrderFailures implements FailureTranslator {
    @Override
    public Throwable translate(Throwable failure, String operation) {
        return failure instanceof OrderException ? failure : new OrderException(operation, failure);
    }
}
// end:translator
