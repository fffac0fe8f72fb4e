package bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring closes every bean that has a method close, and the views of something that can be closed have one. */
class ClosingTest {

    @Test
    void aSourceIsClosedOnceAlthoughItsViewsAreBeans() {
        assertThat(timesClosedBy(RecorderBeans.class)).isEqualTo(1);
    }

    @Test
    void aViewThatIsDefinedByHandClosesItAgain() {
        assertThat(timesClosedBy(ByHand.class)).isEqualTo(2);
    }

    @Test
    void aViewThatIsDefinedByHandWithoutDestroyMethodDoesNot() {
        assertThat(timesClosedBy(ByHandWithoutDestroyMethod.class)).isEqualTo(1);
    }

    private static int timesClosedBy(Class<?> configuration) {
        Recorder recorder;
        try (var context = new AnnotationConfigApplicationContext(Recorder.class, configuration)) {
            recorder = context.getBean(Recorder.class);
            assertThat(context.getBeanNamesForType(RecorderSync.class)).hasSize(1);
        }
        return recorder.timesClosed();
    }

    @Configuration(proxyBeanMethods = false)
    static class ByHand {
        @Bean
        RecorderSync sync(Recorder recorder) {
            return RecorderSync.of(recorder);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ByHandWithoutDestroyMethod {
        @Bean(destroyMethod = "")
        RecorderSync sync(Recorder recorder) {
            return RecorderSync.of(recorder);
        }
    }
}
