package bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Spring closes every bean that has a method close, and the views of something that can be closed have one. */
class ClosingTest {

    @Test
    void viewsWithoutDestroyMethodCloseTheirSourceOnce() {
        assertThat(timesClosedBy(Right.class)).isEqualTo(1);
    }

    @Test
    void otherwiseItIsClosedThreeTimes() {
        assertThat(timesClosedBy(Naive.class)).isEqualTo(3);
    }

    private static int timesClosedBy(Class<?> configuration) {
        Recorder recorder;
        try (var context = new AnnotationConfigApplicationContext(configuration)) {
            recorder = context.getBean(Recorder.class);
        }
        return recorder.timesClosed();
    }

    @Configuration(proxyBeanMethods = false)
    static class Source {
        @Bean
        SmartAsyncRuntime runtime() {
            return SmartAsyncRuntime.builder().executor(Runnable::run).build();
        }

        @Bean
        Recorder recorder() {
            return new Recorder();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Source.class)
    static class Right {
        @Bean(destroyMethod = "")
        RecorderSync sync(Recorder recorder, SmartAsyncRuntime runtime) {
            return RecorderSync.of(recorder, runtime);
        }

        @Bean(destroyMethod = "")
        RecorderAsync async(Recorder recorder, SmartAsyncRuntime runtime) {
            return RecorderAsync.of(recorder, runtime);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Source.class)
    static class Naive {
        @Bean
        RecorderSync sync(Recorder recorder, SmartAsyncRuntime runtime) {
            return RecorderSync.of(recorder, runtime);
        }

        @Bean
        RecorderAsync async(Recorder recorder, SmartAsyncRuntime runtime) {
            return RecorderAsync.of(recorder, runtime);
        }
    }
}
