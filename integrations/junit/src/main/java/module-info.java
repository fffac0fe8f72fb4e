/** For tests with JUnit: both views from one test, and paths that never block. */
module io.github.smartasync.junit {
    requires transitive io.github.smartasync.runtime;
    requires transitive org.junit.jupiter.api;
    requires jdk.jfr;
    requires static org.jspecify;

    exports io.github.smartasync.junit;

    opens io.github.smartasync.junit to
            org.junit.platform.commons;
}
