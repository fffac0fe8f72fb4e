package io.github.smartasync.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import io.github.smartasync.spring.boot.store.Store;
import io.github.smartasync.spring.boot.store.StoreApplication;
import io.github.smartasync.spring.boot.store.StoreAsync;
import io.github.smartasync.spring.boot.store.StoreSync;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What tests of applications do: they replace the source or a view. */
class StarterMocksTest {

    @Nested
    @SpringBootTest(classes = StoreApplication.class, webEnvironment = WebEnvironment.NONE)
    class OfTheSource {

        @MockitoBean
        Store source;

        @Autowired
        StoreSync view;

        @Test
        void isWhatTheViewCalls() {
            given(source.order()).willReturn("mocked");

            assertThat(view.order()).isEqualTo("mocked");
        }
    }

    @Nested
    @SpringBootTest(classes = StoreApplication.class, webEnvironment = WebEnvironment.NONE)
    class OfTheViews {

        @MockitoBean
        StoreSync mock;

        @MockitoSpyBean
        StoreAsync spy;

        @Autowired
        StoreSync injected;

        @Test
        void isWhatIsInjected() {
            given(mock.order()).willReturn("mocked");

            assertThat(injected.order()).isEqualTo("mocked");
        }

        @Test
        void seesTheCalls() {
            assertThat(spy.order().join()).isEqualTo("null");

            verify(spy).order();
        }
    }
}
