/** A shop. */
module shop {
    requires transitive io.github.smartasync.runtime;
    requires transitive java.sql;

    exports shop;
}
