package io.github.smartasync.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.spring.boot.store.Store;
import io.github.smartasync.spring.boot.store.StoreApplication;
import io.github.smartasync.spring.boot.store.StoreAsync;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application with a web server, over HTTP. */
class StarterHttpTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private ConfigurableApplicationContext application;
    private Store store;

    @BeforeEach
    void start() {
        application = new SpringApplicationBuilder(StoreApplication.class)
                .properties(
                        "server.port=0",
                        "server.shutdown=graceful",
                        "spring.security.user.name=" + Http.USER,
                        "spring.security.user.password=" + Http.PASSWORD,
                        "smartasync.shutdown-timeout=60s",
                        "spring.lifecycle.timeout-per-shutdown-phase=60s",
                        "smartasync.executors.db.max-concurrency=4",
                        "management.endpoints.web.exposure.include=smartasync")
                .run();
        store = application.getBean(Store.class);
    }

    @AfterEach
    void close() {
        store.release();
        application.close();
    }

    @Test
    void aHandlerCallsTheAsyncView() {
        assertThat(get("/thread").join()).startsWith("smartasync");
    }

    @Test
    void theMethodKnowsWhoAsksAndItsRequestIsObserved() {
        assertThat(get("/user").join()).isEqualTo(Http.USER);
        assertThat(get("/observation").join()).isNotEqualTo("none");
    }

    @Test
    void theEndpointShowsTheExecutors() {
        assertThat(get("/actuator/smartasync").join())
                .contains("\"smartAsyncRuntime\"", "\"name\":\"db\"", "\"limit\":4", "\"running\":0", "\"queued\":0");
    }

    @Test
    void aRequestThatRunsWhenTheApplicationIsClosedGetsItsAnswer() throws InterruptedException {
        CompletableFuture<String> answer = get("/slow");
        store.awaitStarted();

        CompletableFuture<Void> closing = CompletableFuture.runAsync(application::close);
        await().atMost(LONG).until(application::isClosed);
        store.release();

        assertThat(answer).succeedsWithin(LONG).isEqualTo("in time");
        assertThat(closing).succeedsWithin(LONG);
    }

    /** Nobody waits for it but the runtime: it ends before the bean that it uses is destroyed. */
    @Test
    void aCallThatRunsWhenTheApplicationIsClosedEndsBeforeItsBeansAreDestroyed() throws InterruptedException {
        CompletableFuture<String> call = application.getBean(StoreAsync.class).slow();
        store.awaitStarted();

        StoreAsync view = application.getBean(StoreAsync.class);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(application::close);
        await().atMost(LONG).until(() -> view.thread().isCompletedExceptionally());
        store.release();

        assertThat(call).succeedsWithin(LONG).isEqualTo("in time");
        assertThat(closing).succeedsWithin(LONG);
    }

    private CompletableFuture<String> get(String path) {
        return Http.get(application.getEnvironment().getProperty("local.server.port"), path);
    }
}
