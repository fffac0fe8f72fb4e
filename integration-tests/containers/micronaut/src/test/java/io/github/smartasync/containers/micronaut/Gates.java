package io.github.smartasync.containers.micronaut;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Factory
class Gates {

    @Singleton
    @Named("north")
    Gate north() {
        return new Gate("north");
    }

    @Singleton
    @Named("south")
    Gate south() {
        return new Gate("south");
    }
}
