package io.github.smartasync.containers.weld;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** A runtime of the application. It has no scope, so it is only in those containers that a test adds it to. */
class OwnRuntime {

    @Produces
    @Singleton
    SmartAsyncRuntime runtime() {
        return SmartAsyncRuntime.builder().threadNames("own").build();
    }

    void close(@Disposes SmartAsyncRuntime runtime) {
        runtime.close();
        Diary.add("close runtime");
    }
}
