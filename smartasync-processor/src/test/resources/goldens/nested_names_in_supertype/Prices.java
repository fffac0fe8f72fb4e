package goldens.nested_names_in_supertype;

public interface Prices {
    /** Hides the other one in everything that extends the interface. */
    record Price(int cents) {}

    /** Hides one of ours. */
    class SmartAsyncRuntime {}

    String name();
}
