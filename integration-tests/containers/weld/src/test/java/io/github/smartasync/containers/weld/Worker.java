package io.github.smartasync.containers.weld;

import io.github.smartasync.SmartAsync;
import jakarta.enterprise.context.Dependent;

/** Package-private, as are its views. */
@Dependent
@SmartAsync
class Worker {

    public String thread() {
        return Thread.currentThread().getName();
    }
}
