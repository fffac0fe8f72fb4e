package bad.translator_of_a_direct_method;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.runtime.spi.FailureTranslator;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync.Direct
    @SmartAsync(
            translate = Failures.class) // [SA038]
    String country();

    class Failures implements FailureTranslator {
        @Override
        public Throwable translate(Throwable failure, String operation) {
            return failure;
        }
    }
}
