/**
 * What generated Mutiny views call.
 */
module io.github.smartasync.mutiny {
    requires transitive io.github.smartasync.runtime;
    requires transitive io.smallrye.mutiny;
    requires static org.jspecify;

    exports io.github.smartasync.mutiny;
}
