package io.github.smartasync.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.spring.boot.store.StoreApplication;
import io.github.smartasync.spring.boot.store.StoreAsync;
import io.github.smartasync.spring.boot.store.StoreSync;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the starter brings to an application that configures nothing, and what properties and beans change. */
class StarterTest {

    private ConfigurableApplicationContext application;

    @AfterEach
    void close() {
        application.close();
    }

    private ConfigurableApplicationContext start(Class<?>[] more, String... properties) {
        application = new SpringApplicationBuilder(StoreApplication.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run();
        return application;
    }

    private ConfigurableApplicationContext start(String... properties) {
        return start(new Class<?>[0], properties);
    }

    /** Names an executor, which only some of the tests have. */
    @Component
    @SmartAsync
    static class Ledger {

        @SmartAsync(executor = "db")
        public String thread() {
            return Thread.currentThread().getName();
        }
    }

    @Test
    void viewsAndRuntimeAreBeans() {
        start();

        assertThat(application.getBean(StoreSync.class).thread())
                .isEqualTo(Thread.currentThread().getName());
        assertThat(application.getBean(StoreAsync.class).thread().join()).startsWith("smartasync");
        assertThat(application.getBean(SmartAsyncRuntime.class)).isNotSameAs(SmartAsyncRuntime.shared());
    }

    @Test
    void aRuntimeOfTheApplicationTakesThePlaceOfOurs() {
        start(new Class<?>[] {OwnRuntime.class});

        assertThat(application.getBeanNamesForType(SmartAsyncRuntime.class)).containsExactly("own");
        assertThat(application.getBean(StoreAsync.class).thread().join()).startsWith("own-");
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnRuntime {

        @Bean
        SmartAsyncRuntime own() {
            return SmartAsyncRuntime.builder().threadNames("own").build();
        }
    }

    @Test
    void anExecutorOfTheApplicationIsNamedByItsBean() {
        start(new Class<?>[] {Pool.class, Ledger.class, StarterTest_LedgerBeans.class});

        assertThat(application.getBean(StarterTest_LedgerAsync.class).thread().join())
                .startsWith("pool-of-the-application-");
    }

    /** It is looked up at the first call: before that, it may need what needs the runtime. */
    @Test
    void anExecutorOfTheApplicationMayItselfNeedAView() {
        start(new Class<?>[] {ExecutorWithView.class, Ledger.class, StarterTest_LedgerBeans.class});

        assertThat(application.getBean(StarterTest_LedgerAsync.class).thread().join())
                .isEqualTo(Thread.currentThread().getName());
    }

    @Configuration(proxyBeanMethods = false)
    static class ExecutorWithView {

        @Bean
        Executor db(StoreSync store) {
            return command -> {
                assertThat(store.order()).isNotEmpty();
                command.run();
            };
        }
    }

    @Test
    void theDefaultExecutorCanBeOneOfTheApplication() {
        start(new Class<?>[] {Pool.class, Ledger.class, StarterTest_LedgerBeans.class}, "smartasync.executor=db");

        assertThat(application.getBean(StoreAsync.class).thread().join()).startsWith("pool-of-the-application-");
    }

    @Test
    void anExecutorOfAPropertyComesBeforeTheBean() {
        start(
                new Class<?>[] {Pool.class, Ledger.class, StarterTest_LedgerBeans.class},
                "smartasync.executors.db.max-concurrency=3");

        assertThat(application.getBean(StarterTest_LedgerAsync.class).thread().join())
                .startsWith("smartasync-db");
        assertThat(application.getBean(SmartAsyncRuntime.class).executors())
                .filteredOn(executor -> executor.name().equals("db"))
                .singleElement()
                .satisfies(executor -> assertThat(executor.limit()).hasValue(3));
    }

    @Configuration(proxyBeanMethods = false)
    static class Pool {

        @Bean
        ThreadPoolTaskExecutor db() {
            ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
            pool.setThreadNamePrefix("pool-of-the-application-");
            return pool;
        }
    }

    @Test
    void propertiesSetTheRuntime() {
        start(
                "smartasync.blocking-policy=warn",
                "smartasync.timeout=3s",
                "smartasync.max-concurrency=7",
                "smartasync.queue-limit=9",
                "smartasync.executors.db.max-concurrency=2");

        SmartAsyncRuntime runtime = application.getBean(SmartAsyncRuntime.class);
        assertThat(runtime.toString()).containsIgnoringCase("warn").contains("3");
        assertThat(runtime.executors().get(0).limit()).hasValue(7);
        assertThat(runtime.executors().get(0).queueLimit()).hasValue(9);
    }

    @Test
    void customizersComeInTheirOrderAfterTheProperties() {
        start(new Class<?>[] {Customizers.class}, "smartasync.blocking-policy=refuse");

        assertThat(application.getBean(SmartAsyncRuntime.class).toString()).containsIgnoringCase("allow");
        assertThat(application.getBean(StoreAsync.class).thread().join()).startsWith("second-");
    }

    @Configuration(proxyBeanMethods = false)
    static class Customizers {

        @Bean
        @Order(2)
        SmartAsyncRuntimeCustomizer second() {
            return builder -> builder.threadNames("second");
        }

        // snippet:customizer
        @Bean
        @Order(1)
        SmartAsyncRuntimeCustomizer first() {
            return builder -> builder.threadNames("first").blockingPolicy(BlockingPolicy.ALLOW);
        }
        // end:customizer
    }

    @Test
    void theLoggingContextIsCarriedIfAPropertySaysSo() {
        start("smartasync.mdc=true");
        StoreAsync store = application.getBean(StoreAsync.class);

        MDC.put("order", "17");
        try {
            assertThat(store.order().join()).isEqualTo("17");
        } finally {
            MDC.clear();
        }
        assertThat(store.order().join()).as("the next call on that thread").isEqualTo("null");
    }

    @Test
    void theLoggingContextIsNotCarriedByDefault() {
        start();

        MDC.put("order", "17");
        try {
            assertThat(application.getBean(StoreAsync.class).order().join()).isEqualTo("null");
        } finally {
            MDC.clear();
        }
    }

    @Test
    void theSecurityContextIsCarried() {
        start();

        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ada", "secret"));
        try {
            assertThat(application.getBean(StoreAsync.class).user().join()).isEqualTo("ada");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void theCurrentObservationIsCarried() {
        start();
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(context -> true);

        String seen = Observation.createNotStarted("purchase", registry)
                .observe(() ->
                        application.getBean(StoreAsync.class).observation().join());

        assertThat(seen).isEqualTo("purchase");
    }

    @Test
    void eachOffloadedMethodIsObservedIfAPropertySaysSo() {
        start("smartasync.observations=true");

        assertThat(application.getBean(StoreAsync.class).observation().join()).isEqualTo("smartasync.method");
        MeterRegistry registry = application.getBean(MeterRegistry.class);
        assertThat(registry.get("smartasync.method")
                        .tag("smartasync.operation", "Store.observation()")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("smartasync.offload")
                        .tag("operation", "Store.observation()")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    /** A method that is not offloaded any more when beans are destroyed: connections may be gone by then. */
    @Test
    void aCallFromPreDestroyIsRefused() {
        start(new Class<?>[] {CallsAtTheEnd.class});
        CallsAtTheEnd bean = application.getBean(CallsAtTheEnd.class);
        application.close();

        assertThat(bean.call).isCompletedExceptionally();
    }

    static class CallsAtTheEnd implements DisposableBean {

        private final StoreAsync store;
        private CompletableFuture<String> call;

        CallsAtTheEnd(StoreAsync store) {
            this.store = store;
        }

        @Override
        public void destroy() {
            call = store.thread();
        }
    }

    @Test
    void severalApplicationsLiveInOneJvm() {
        start();
        ConfigurableApplicationContext first = application;
        ConfigurableApplicationContext second = start();
        first.close();

        assertThat(second.getBean(StoreAsync.class).thread().join()).startsWith("smartasync");
    }

    @Test
    void aContextThatIsStoppedAndStartedAgainStillOffloads() {
        start();
        application.stop();
        application.start();

        assertThat(application.getBean(StoreAsync.class).thread().join()).startsWith("smartasync");
    }

    @Test
    void aRuntimeThatTheApplicationKeepsIsNotClosed() {
        start(new Class<?>[] {KeptRuntime.class});
        StoreAsync store = application.getBean(StoreAsync.class);
        application.close();

        assertThat(store.thread().join()).startsWith("kept-");
    }

    @Configuration(proxyBeanMethods = false)
    static class KeptRuntime {

        @Bean(destroyMethod = "")
        SmartAsyncRuntime kept() {
            return SmartAsyncRuntime.builder().threadNames("kept").build();
        }
    }

    @Test
    void executorsAreMeasuredAndCallsAreCounted() {
        start(
                new Class<?>[] {Ledger.class, StarterTest_LedgerBeans.class},
                "smartasync.executors.db.max-concurrency=2");
        application.getBean(StarterTest_LedgerAsync.class).thread().join();

        MeterRegistry registry = application.getBean(MeterRegistry.class);
        assertThat(registry.get("executor.pool.max").tag("name", "db").gauge().value())
                .isEqualTo(2);
        assertThat(registry.get("smartasync.offload")
                        .tag("operation", "StarterTest.Ledger.thread()")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void propertiesHaveMetadata() throws Exception {
        start();
        List<String> metadata = new ArrayList<>();
        for (URL file : Collections.list(
                getClass().getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = file.openStream()) {
                metadata.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(metadata)
                .anySatisfy(text -> assertThat(text)
                        .contains(
                                "\"smartasync.blocking-policy\"",
                                "\"smartasync.timeout\"",
                                "\"smartasync.shutdown-timeout\"",
                                "\"smartasync.executor\"",
                                "\"smartasync.max-concurrency\"",
                                "\"smartasync.queue-limit\"",
                                "\"smartasync.mdc\"",
                                "\"smartasync.observations\"",
                                "\"smartasync.executors\"")
                        .contains("What a sync view does on a thread that must not block.", "\"10s\""));
    }
}
