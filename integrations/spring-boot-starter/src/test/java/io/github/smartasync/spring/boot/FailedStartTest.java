package io.github.smartasync.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an application says that does not start because something of ours is missing. */
@ExtendWith(OutputCaptureExtension.class)
class FailedStartTest {

    record Buyer(StarterTest_LedgerAsync ledger) {}

    record Reader(Runnable notAView) {}

    @Test
    void aViewOfWhoseSourceThereIsNoBean(CapturedOutput output) {
        assertDoesNotStart(StarterTest_LedgerBeans.class, Buyer.class);

        assertThat(output)
                .contains("StarterTest_LedgerAsync was to be injected. It is a view of ")
                .contains("StarterTest$Ledger, and there is no bean of that type.")
                .contains("Make Ledger a bean, with @Service for example.");
    }

    @Test
    void aViewThatNothingMakesABean(CapturedOutput output) {
        assertDoesNotStart(StarterTest.Ledger.class, Buyer.class);

        assertThat(output)
                .contains("StarterTest$Ledger, which is the bean ")
                .contains("If Ledger has no annotation such as @Service, compile with -Asmartasync.beans=spring.")
                .contains("Else have the component scan cover the package io.github.smartasync.spring.boot.");
    }

    @Test
    void ofOtherTypesSpringBootSaysWhatItAlwaysSays(CapturedOutput output) {
        assertDoesNotStart(Reader.class);

        assertThat(output)
                .contains("required a bean of type 'java.lang.Runnable'")
                .doesNotContain("It is a view of");
    }

    @Test
    void anExecutor(CapturedOutput output) {
        assertDoesNotStart(
                SmartAsyncAutoConfiguration.class,
                StarterTest.Ledger.class,
                StarterTest_LedgerBeans.class,
                Buyer.class);

        assertThat(output)
                .contains(
                        "StarterTest.Ledger.thread() needs the executor \"db\", which the runtime of this view does not")
                .contains("Set the property smartasync.executors.db.max-concurrency to the number of calls that")
                .contains("or define a bean of type Executor with the name db, or correct the name in @SmartAsync.");
    }

    @Test
    void aPropertyThatIsMisspelt(CapturedOutput output) {
        assertDoesNotStart(new SpringApplicationBuilder(SmartAsyncAutoConfiguration.class)
                .properties("smartasync.executors.db.max-concurency=3"));

        assertThat(output)
                .contains("elements [smartasync.executors.db.max-concurency] were")
                .contains("left unbound");
    }

    private static void assertDoesNotStart(Class<?>... sources) {
        assertDoesNotStart(new SpringApplicationBuilder(sources));
    }

    private static void assertDoesNotStart(SpringApplicationBuilder application) {
        application.web(WebApplicationType.NONE);
        assertThatThrownBy(application::run).isInstanceOf(BeanCreationException.class);
    }
}
