package goldens.callbacks;

import java.util.function.Consumer;

class Driver {
    @SuppressWarnings("rawtypes")
    static Consumer consumer() {
        return value -> {};
    }
}
