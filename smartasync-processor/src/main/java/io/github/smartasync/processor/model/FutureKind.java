package io.github.smartasync.processor.model;

/** Which of the bridge's methods takes a future; a type that is both counts as a stage. */
public enum FutureKind {
    /** A {@code CompletionStage} or a subtype. */
    STAGE,
    /** Only a {@code java.util.concurrent.Future}. */
    PLAIN
}
