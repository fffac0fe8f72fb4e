package io.github.smartasync.processor.model;

/** Which of the bridge's methods takes a future; a type that is both a stage and a future counts as a stage. */
public enum FutureKind {
    /** A {@code CompletionStage} or a subtype. */
    STAGE,
    /** A stage that does not say of what. */
    RAW_STAGE,
    /** Only a {@code java.util.concurrent.Future}. */
    PLAIN,
    /** Only a future, and it does not say of what. */
    RAW_PLAIN;

    /** Whether it is no stage. */
    public boolean isPlain() {
        return this == PLAIN || this == RAW_PLAIN;
    }

    /** Whether it does not say what it is a future of. */
    public boolean isRaw() {
        return this == RAW_STAGE || this == RAW_PLAIN;
    }
}
