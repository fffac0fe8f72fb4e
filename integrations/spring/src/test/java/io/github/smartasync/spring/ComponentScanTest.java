package io.github.smartasync.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.spring.scanned.PricesAsync;
import io.github.smartasync.spring.scanned.PricesSync;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Sources with annotations of Spring, found by its component scan: nothing else is configured. */
class ComponentScanTest {

    @Test
    void viewsAreInjectedByType() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.scan("io.github.smartasync.spring.scanned");
            context.register(Shop.class);
            context.refresh();

            Shop shop = context.getBean(Shop.class);
            assertThat(shop.sync.currency()).isEqualTo("EUR");
            assertThat(shop.async.currency().join()).isEqualTo("EUR");
            assertThat(context.getBeanDefinitionNames())
                    .contains("pricesSync", "pricesAsync")
                    .noneMatch(name -> name.endsWith("Beans"));
        }
    }

    static class Shop {
        final PricesSync sync;
        final PricesAsync async;

        @Autowired
        Shop(PricesSync sync, PricesAsync async) {
            this.sync = sync;
            this.async = async;
        }
    }
}
