package io.github.smartasync.containers.micronaut;

import io.github.smartasync.SmartAsync;

/** Package-private, as are its views. There are two, each from a factory, so the option of the compiler names the container. */
@SmartAsync
class Gate {

    private final String name;

    Gate(String name) {
        this.name = name;
    }

    @SmartAsync.Direct
    public String name() {
        return name;
    }

    public String thread() {
        return Thread.currentThread().getName();
    }
}
