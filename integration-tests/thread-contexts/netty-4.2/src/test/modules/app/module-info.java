module app {
    requires io.github.smartasync.runtime;
    requires io.netty.common;
    requires io.netty.transport;

    provides io.github.smartasync.runtime.spi.CallerContextDetector with
            app.OwnThreads;
}
