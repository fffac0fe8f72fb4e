/** A runtime and views as beans of a Spring Boot application. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Spring has no modules of its own
module io.github.smartasync.spring.boot {
    requires transitive io.github.smartasync.runtime;
    requires transitive io.github.smartasync.spring;
    requires transitive spring.boot;
    requires spring.boot.autoconfigure;
    requires static spring.boot.actuator;
    requires static spring.boot.actuator.autoconfigure;
    requires context.propagation;
    requires static io.github.smartasync.micrometer;
    requires static org.slf4j;
    requires static reactor.core;
    requires static spring.security.core;
    requires static org.jspecify;

    exports io.github.smartasync.spring.boot;

    opens io.github.smartasync.spring.boot;
}
