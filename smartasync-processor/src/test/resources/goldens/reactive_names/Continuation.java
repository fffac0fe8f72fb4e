package goldens.reactive_names;

/** Not Kotlin's. */
public record Continuation<T>(T next) {}
