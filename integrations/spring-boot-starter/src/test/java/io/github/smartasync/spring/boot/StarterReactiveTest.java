package io.github.smartasync.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.spring.boot.store.StoreApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.publisher.Hooks;

/** WebFlux keeps identity and observation in Reactor's context. */
@Tag("rest")
class StarterReactiveTest {

    private ConfigurableApplicationContext application;

    private String start(String... properties) {
        application = new SpringApplicationBuilder(StoreApplication.class)
                .web(WebApplicationType.REACTIVE)
                .properties(
                        "server.port=0",
                        "spring.security.user.name=" + Http.USER,
                        "spring.security.user.password=" + Http.PASSWORD)
                .properties(properties)
                .run();
        return application.getEnvironment().getProperty("local.server.port");
    }

    @AfterEach
    void close() {
        application.close();
        Hooks.disableAutomaticContextPropagation();
    }

    @Test
    void identityAndObservationAreCarriedIfAPropertySaysSo() {
        String port = start("spring.reactor.context-propagation=auto");

        assertThat(Http.get(port, "/user").join()).isEqualTo(Http.USER);
        assertThat(Http.get(port, "/reactive-user").join()).isEqualTo(Http.USER);
        assertThat(Http.get(port, "/observation").join()).isNotEqualTo("none");
    }

    @Test
    void otherwiseTheyAreNot() {
        String port = start();

        assertThat(Http.get(port, "/user").join()).isEqualTo("nobody");
        assertThat(Http.get(port, "/reactive-user").join()).isEqualTo("nobody");
        assertThat(Http.get(port, "/observation").join()).isEqualTo("none");
    }
}
