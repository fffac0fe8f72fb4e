package io.github.smartasync.containers.avaje;

import io.github.smartasync.SmartAsync;
import jakarta.inject.Singleton;

/** Package-private, as are its views. */
@Singleton
@SmartAsync
class Worker {

    public String thread() {
        return Thread.currentThread().getName();
    }
}
