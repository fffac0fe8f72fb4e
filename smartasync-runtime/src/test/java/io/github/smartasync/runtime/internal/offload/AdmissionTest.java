package io.github.smartasync.runtime.internal.offload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdmissionTest {

    @Test
    void aFreePlaceIsForOneTaskHoweverLongItsThreadTakesToStart() {
        TaskQueue.Admission admission = new TaskQueue.Admission(0);

        assertThat(admission.enter(1)).isTrue();
        assertThat(admission.enter(1)).isFalse();
        assertThat(admission.enter(1)).isFalse();
    }

    @Test
    void beyondTheFreePlacesAsManyAsTheLimitMayWait() {
        TaskQueue.Admission admission = new TaskQueue.Admission(2);

        for (int i = 0; i < 3; i++) {
            assertThat(admission.enter(1)).isTrue();
        }
        assertThat(admission.enter(1)).isFalse();
        admission.left();
        assertThat(admission.enter(1)).isTrue();
    }

    @Test
    void anyNumberOfPlacesAndAnyLimitDoNotOverflow() {
        TaskQueue.Admission admission = new TaskQueue.Admission(Integer.MAX_VALUE);

        assertThat(admission.enter(Integer.MAX_VALUE)).isTrue();
        assertThat(admission.enter(0)).isTrue();
    }
}
