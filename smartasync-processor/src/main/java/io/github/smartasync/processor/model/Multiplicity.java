package io.github.smartasync.processor.model;

/** How many values of an async result the views give. */
public enum Multiplicity {
    /** The one that it holds. */
    ONE,

    /** The first of many; the rest is not asked for. */
    FIRST,

    /** All, one after the other, as they come. */
    STREAM,

    /** All at once, as a list. */
    LIST
}
