package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.RuntimeProvider;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import org.junit.jupiter.api.Test;

class MixinRuntimeTest {

    private static final SmartAsyncRuntime RUNTIME = SmartAsyncRuntime.builder().build();

    static class Provider implements RuntimeProvider {

        @Override
        public SmartAsyncRuntime smartAsyncRuntime() {
            return RUNTIME;
        }
    }

    static final class Inherits extends Provider {}

    @Test
    void anObjectBringsItsRuntimeAlong() {
        assertThat(MixinRuntime.of(new Provider())).isSameAs(RUNTIME);
        assertThat(MixinRuntime.of(new Inherits())).isSameAs(RUNTIME);
        RuntimeProvider lambda = () -> RUNTIME;
        assertThat(MixinRuntime.of(lambda)).isSameAs(RUNTIME);
    }

    @Test
    void othersUseTheSharedOne() {
        assertThat(MixinRuntime.of("a string")).isNull();
        assertThat(MixinRuntime.of("the same class again")).isNull();
    }
}
