package io.github.smartasync.containers.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.matcher.Matchers;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The module of docs/containers.md. */
class GuiceTest {

    private final Injector injector = Guice.createInjector(new ShopModule(), new Tracing());

    @BeforeEach
    void begin() {
        Diary.begin();
    }

    @AfterEach
    void close() {
        injector.getInstance(SmartAsyncRuntime.class).close();
    }

    @Test
    void viewsAreInjectedAndInterceptorsOfTheSourceRun() {
        assertThat(injector.getInstance(StockSync.class).count("ab")).isEqualTo(2);
        assertThat(injector.getInstance(StockAsync.class).count("abc").join()).isEqualTo(3);
        assertThat(Diary.entries()).containsExactly("call", "call");
    }

    @Test
    void viewsUseTheRuntimeOfTheModule() {
        assertThat(injector.getInstance(StockAsync.class).thread().join()).startsWith("shop-");
    }

    private static final class Tracing extends AbstractModule {

        @Override
        protected void configure() {
            MethodInterceptor trace = call -> {
                Diary.add("call");
                return call.proceed();
            };
            bindInterceptor(Matchers.subclassesOf(Stock.class), Matchers.returns(Matchers.only(int.class)), trace);
        }
    }
}
