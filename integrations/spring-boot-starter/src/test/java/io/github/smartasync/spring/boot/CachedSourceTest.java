package io.github.smartasync.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;

/** A source whose results Spring caches. */
class CachedSourceTest {

    @Test
    void allViewsUseTheCacheOfTheirSource() {
        try (ConfigurableApplicationContext application = start()) {
            CachedSourceTest_RatesSync sync = application.getBean(CachedSourceTest_RatesSync.class);
            CachedSourceTest_RatesAsync async = application.getBean(CachedSourceTest_RatesAsync.class);

            assertThat(sync.rate("EUR")).isEqualTo("EUR 1");
            assertThat(async.rate("EUR").join()).isEqualTo("EUR 1");
            assertThat(async.rate("CHF").join()).isEqualTo("CHF 2");
            assertThat(sync.rate("CHF")).isEqualTo("CHF 2");
        }
    }

    /** Spring caches the value and not the future: whoever cancels one ends it for nobody else. */
    @Test
    void ofFuturesTheValueIsCached() {
        try (ConfigurableApplicationContext application = start()) {
            CachedSourceTest_RatesAsync async = application.getBean(CachedSourceTest_RatesAsync.class);
            CompletableFuture<String> first = async.rateLater("EUR");
            CompletableFuture<String> second = async.rateLater("EUR");

            assertThat(first.join()).isEqualTo("EUR 1");
            assertThat(second.join()).isEqualTo("EUR 1");
            assertThat(second).isNotSameAs(first);
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(CachedSourceTest_RatesBeans.class, Rates.class, Caches.class)
                .web(WebApplicationType.NONE)
                .run();
    }

    @Service
    @SmartAsync
    static class Rates {

        private final AtomicInteger calls = new AtomicInteger();

        @Cacheable("rates")
        public String rate(String currency) {
            return currency + " " + calls.incrementAndGet();
        }

        @Cacheable("later")
        public CompletableFuture<String> rateLater(String currency) {
            return CompletableFuture.completedFuture(currency + " " + calls.incrementAndGet());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableCaching
    static class Caches {

        @Bean
        ConcurrentMapCacheManager caches() {
            return new ConcurrentMapCacheManager();
        }
    }
}
