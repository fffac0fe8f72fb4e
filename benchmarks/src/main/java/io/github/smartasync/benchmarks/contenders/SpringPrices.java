package io.github.smartasync.benchmarks.contenders;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.Prices;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;

/** The blocking method as a method of a Spring bean that is {@code @Async}. */
public class SpringPrices {

    private final Prices prices = new Prices();

    /** Made by Spring. */
    public SpringPrices() {}

    /** The bean, with its proxy, of an application context that gives its tasks to the executor. */
    @SuppressWarnings("resource") // lives as long as the benchmark
    public static SpringPrices on(Executor executor) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean("taskExecutor", Executor.class, () -> executor);
        context.register(Configuration.class, SpringPrices.class);
        context.refresh();
        return context.getBean(SpringPrices.class);
    }

    /** Asynchronous because Spring says so. */
    @Async
    public CompletableFuture<Price> read(int sku) {
        return CompletableFuture.completedFuture(prices.read(sku));
    }

    /** Switches {@code @Async} on. */
    @EnableAsync
    public static class Configuration {}
}
