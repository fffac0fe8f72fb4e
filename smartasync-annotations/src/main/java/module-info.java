/**
 * The annotations of SmartAsync: what one writes on a service.
 */
module io.github.smartasync {
    requires static org.jspecify;

    exports io.github.smartasync;
}
