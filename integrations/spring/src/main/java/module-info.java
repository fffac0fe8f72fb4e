/** Views as beans of Spring. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Spring has no modules of its own
module io.github.smartasync.spring {
    requires transitive io.github.smartasync.runtime;
    requires transitive spring.context;
    requires spring.aop;
    requires spring.beans;
    requires transitive spring.core;
    requires static org.jspecify;

    exports io.github.smartasync.spring;

    opens io.github.smartasync.spring to
            spring.beans,
            spring.context,
            spring.core;
}
