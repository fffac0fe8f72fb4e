package io.github.smartasync.runtime.bridge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Operations are made once for a kind of view and a runtime, and kept for as long as a view uses them. */
class KnownOperationsTest {

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.shared();

    /** What a generated class does. */
    static Object of(ViewSetup setup) {
        Object known = setup.known(Object.class);
        return known != null ? known : setup.keep(new Object());
    }

    @Test
    void operationsOfOneKindOfViewAndRuntimeAreMadeOnce() {
        Object first = of(sync(runtime));
        assertThat(of(sync(runtime))).isSameAs(first);
    }

    @Test
    void everyKindOfViewAndEveryRuntimeHasItsOwn() {
        try (SmartAsyncRuntime other = SmartAsyncRuntime.builder().build()) {
            List<Object> made = List.of(
                    of(sync(runtime)),
                    of(ViewSetup.async(runtime, Views.class, "Prices", "PricesAsync")),
                    of(ViewSetup.syncFrom(runtime, Views.class, "PricesAsync")),
                    of(ViewSetup.asyncFrom(runtime, Views.class, "PricesSync", "PricesAsync")),
                    of(ViewSetup.asyncFromAsync(runtime, Views.class, "PricesAsync")),
                    of(ViewSetup.sync(runtime, Object.class, "Prices", "PricesAsync")),
                    of(sync(other)));
            assertThat(made).doesNotHaveDuplicates();
        }
    }

    @Test
    void threadsThatMakeThemAtOnceUseTheSame() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try (SmartAsyncRuntime own = SmartAsyncRuntime.builder().build()) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Object>> made = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                made.add(pool.submit(() -> {
                    start.await();
                    return of(sync(own));
                }));
            }
            start.countDown();
            Object first = made.get(0).get(20, SECONDS);
            for (Future<Object> other : made) {
                assertThat(other.get(20, SECONDS)).isSameAs(first);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void manyRuntimesAtOnceAreNoTrouble() {
        List<SmartAsyncRuntime> runtimes = new ArrayList<>();
        List<Object> made = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            runtimes.add(SmartAsyncRuntime.builder().build());
            made.add(of(sync(runtimes.get(i))));
        }
        assertThat(of(sync(runtimes.get(199)))).isSameAs(made.get(199));
        assertThat(of(sync(runtimes.get(0)))).isNotNull();
        runtimes.forEach(SmartAsyncRuntime::close);
    }

    /** The generated class lives as long as its loader; a runtime that is dropped goes before. */
    @Test
    void aGeneratedClassKeepsNoRuntimeAlive() {
        awaitGone(useOnce());
    }

    /** Returns what the runtime alone holds. */
    private static WeakReference<Executor> useOnce() {
        Executor db = new ThreadPerTaskOfTheTest();
        SmartAsyncRuntime own = SmartAsyncRuntime.builder().executor("db", db).build();
        assertThat(Views.of(own)).isNotNull();
        own.close();
        return new WeakReference<>(db);
    }

    private static final class ThreadPerTaskOfTheTest implements Executor {
        @Override
        public void execute(Runnable task) {
            new Thread(task).start();
        }
    }

    /** The shared runtime lives for ever; an application that is undeployed goes before. */
    @Test
    void aRuntimeKeepsNoClassLoaderAlive() throws Exception {
        awaitGone(useFromAnotherLoader(runtime));
    }

    private static WeakReference<ClassLoader> useFromAnotherLoader(SmartAsyncRuntime runtime) throws Exception {
        ClassLoader application = new Application();
        Class<?> views = Class.forName(Views.class.getName(), true, application);
        assertThat(views).isNotSameAs(Views.class);
        Object made = views.getMethod("of", SmartAsyncRuntime.class).invoke(null, runtime);
        assertThat(views.getMethod("of", SmartAsyncRuntime.class).invoke(null, runtime))
                .isSameAs(made);
        return new WeakReference<>(application);
    }

    private static void awaitGone(WeakReference<?> reference) {
        await().atMost(20, SECONDS).until(() -> {
            System.gc();
            return reference.refersTo(null);
        });
    }

    private static ViewSetup sync(SmartAsyncRuntime runtime) {
        return ViewSetup.sync(runtime, Views.class, "Prices", "PricesAsync");
    }

    /** As it is generated for a mixin: a class of the application. */
    public static final class Views {

        private final ViewOperation priceOf;

        private Views(ViewSetup setup) {
            this.priceOf = setup.operation("priceOf(Sku)").async().make();
        }

        public static Object of(SmartAsyncRuntime runtime) {
            ViewSetup setup = ViewSetup.async(runtime, Views.class, "Prices", "PricesAsync");
            Views known = setup.known(Views.class);
            return known != null ? known : setup.keep(new Views(setup));
        }

        @Override
        public String toString() {
            return priceOf.toString();
        }
    }

    /** Defines the views anew. */
    private static final class Application extends ClassLoader {

        Application() {
            super(KnownOperationsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Views.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException failure) {
                throw new ClassNotFoundException(name, failure);
            }
        }
    }
}
