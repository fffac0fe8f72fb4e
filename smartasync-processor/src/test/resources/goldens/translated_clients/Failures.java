package goldens.translated_clients;

import io.github.smartasync.runtime.spi.FailureTranslator;

public class Failures implements FailureTranslator {
    @Override
    public Throwable translate(Throwable failure, String operation) {
        return new Told(operation, failure);
    }
}
