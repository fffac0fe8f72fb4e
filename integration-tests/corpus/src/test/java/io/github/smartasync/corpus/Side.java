package io.github.smartasync.corpus;

/** One of the two views. */
enum Side {
    SYNC("Sync"),
    ASYNC("Async");

    final String suffix;

    Side(String suffix) {
        this.suffix = suffix;
    }
}
