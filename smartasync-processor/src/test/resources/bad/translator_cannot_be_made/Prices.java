package bad.translator_cannot_be_made;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.runtime.spi.FailureTranslator;

@SmartAsync
public class Prices {
    public String currency() {
        return "EUR";
    }

    @SmartAsync(
            executor = "db",
            translate = FailureTranslator.class) // [SA047]
    public String byAnInterface() {
        return "";
    }

    @SmartAsync(
            executor = "db",
            translate = Abstract.class) // [SA047]
    public String byAnAbstractClass() {
        return "";
    }

    @SmartAsync(
            executor = "db",
            translate = Hidden.class) // [SA047]
    public String byAHiddenClass() {
        return "";
    }

    @SmartAsync(
            executor = "db",
            translate = Inner.class) // [SA047]
    public String byAnInnerClass() {
        return "";
    }

    @SmartAsync(
            executor = "db",
            translate = Parameters.class) // [SA047]
    public String byAClassWithParameters() {
        return "";
    }

    @SmartAsync(
            executor = "db",
            translate = Throwing.class) // [SA047]
    public String byAClassThatThrows() {
        return "";
    }

    @SmartAsync(
            executor = "db",
            translate = Kind.class) // [SA047]
    public String byAnEnum() {
        return "";
    }

    public abstract static class Abstract implements FailureTranslator {}

    static class Hidden implements FailureTranslator {
        @Override
        public Throwable translate(Throwable failure, String operation) {
            return failure;
        }
    }

    public class Inner extends Hidden {}

    public static class Parameters extends Hidden {
        public Parameters(String prefix) {}
    }

    public static class Throwing extends Hidden {
        public Throwing() throws Exception {}
    }

    public enum Kind implements FailureTranslator {
        ONE;

        @Override
        public Throwable translate(Throwable failure, String operation) {
            return failure;
        }
    }
}
