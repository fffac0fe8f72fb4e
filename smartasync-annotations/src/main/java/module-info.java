/**
 * The annotations of SmartAsync, which you put on a service.
 */
module io.github.smartasync {
    requires static org.jspecify;

    exports io.github.smartasync;
}
