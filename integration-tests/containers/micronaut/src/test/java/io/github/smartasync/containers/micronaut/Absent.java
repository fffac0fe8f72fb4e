package io.github.smartasync.containers.micronaut;

import io.github.smartasync.SmartAsync;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Not in these contexts. */
@Singleton
@Requires(property = "absent")
@SmartAsync
class Absent {

    public int count() {
        return 0;
    }
}
