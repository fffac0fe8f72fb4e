package goldens.reactive_names;

/** Not RxJava's. */
public record Maybe(String name) {}
