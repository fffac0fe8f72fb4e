/** Readers. */
module library {
    requires transitive io.github.smartasync.runtime;

    exports library;
}
