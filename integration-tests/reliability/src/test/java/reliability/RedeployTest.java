package reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reliability.app.Deployment;

/**
 * An application is deployed 200 times, each time in a class loader of its own, below a runtime that stays. Its threads,
 * timers and caches must keep none of them.
 */
class RedeployTest {

    private static final int DEPLOYMENTS = 200;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyClassLoaderIsCollected() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < DEPLOYMENTS; i++) {
            loaders.add(deploy());
        }

        assertThat(becomesTrue(() -> loaders.stream().allMatch(loader -> loader.get() == null)))
                .as(() ->
                        loaders.stream().filter(loader -> loader.get() != null).count() + " of " + DEPLOYMENTS
                                + " are not collected")
                .isTrue();
    }

    private static WeakReference<ClassLoader> deploy() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (AppLoader loader = new AppLoader()) {
            thread.setContextClassLoader(loader);
            Runnable deployment = (Runnable) loader.loadClass(Deployment.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(deployment.getClass().getClassLoader()).isSameAs(loader);
            deployment.run();
            return new WeakReference<>(loader);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Threads that are kept busy do not end, so they must not keep the application for which they were started. */
    private static void keepThreadsBusy() {
        new Deployment().run();
    }

    /**
     * Tries for longer than idle threads stay: the virtual machine may keep the last exception that a thread caught until
     * that thread ends (seen on JDK 17: a dump of the heap shows no reference to it).
     */
    private static boolean becomesTrue(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 150; i++) {
            keepThreadsBusy();
            System.gc();
            if (condition.getAsBoolean()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return false;
    }

    /** Loads the application itself, and the rest where the tests come from. */
    private static final class AppLoader extends URLClassLoader {

        AppLoader() {
            super(
                    new URL[] {
                        Deployment.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    RedeployTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("reliability.app.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
    }
}
