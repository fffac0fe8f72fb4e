package io.github.smartasync.junit;

/** The view through which a test reaches its source. */
enum Way {
    SYNC("through the sync view"),
    ASYNC("through the async view");

    private final String displayName;

    Way(String displayName) {
        this.displayName = displayName;
    }

    String displayName() {
        return displayName;
    }
}
