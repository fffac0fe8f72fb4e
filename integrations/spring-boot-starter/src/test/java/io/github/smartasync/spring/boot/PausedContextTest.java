package io.github.smartasync.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.spring.boot.store.StoreApplication;
import io.github.smartasync.spring.boot.store.StoreAsync;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringVersion;

/** Spring 7 pauses the context of a test while those of others are used. It is the same context afterwards. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class PausedContextTest {

    private static ConfigurableApplicationContext paused;

    @AfterAll
    static void forget() {
        paused = null;
    }

    abstract static class Offloading {

        @Autowired
        ConfigurableApplicationContext context;

        @Autowired
        StoreAsync store;

        @Test
        void works() {
            assertThat(store.thread().join()).startsWith("smartasync");
            used(context);
        }

        abstract void used(ConfigurableApplicationContext context);
    }

    @Nested
    @Order(1)
    @SpringBootTest(classes = StoreApplication.class, webEnvironment = WebEnvironment.NONE)
    class First extends Offloading {

        @Override
        void used(ConfigurableApplicationContext context) {
            paused = context;
        }
    }

    @Nested
    @Order(2)
    @SpringBootTest(classes = StoreApplication.class, webEnvironment = WebEnvironment.NONE, properties = "other=true")
    class Other extends Offloading {

        @Override
        void used(ConfigurableApplicationContext context) {
            boolean pauses = !SpringVersion.getVersion().startsWith("6.");
            assertThat(paused.isRunning()).isEqualTo(!pauses);
        }
    }

    @Nested
    @Order(3)
    @SpringBootTest(classes = StoreApplication.class, webEnvironment = WebEnvironment.NONE)
    class FirstAgain extends Offloading {

        @Override
        void used(ConfigurableApplicationContext context) {
            assertThat(context).isSameAs(paused);
            assertThat(context.isRunning()).isTrue();
        }
    }
}
