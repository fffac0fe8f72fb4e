package io.github.smartasync.processor.model;

/** One of the views that can be generated. */
public enum ViewKind {
    SYNC,
    ASYNC
}
