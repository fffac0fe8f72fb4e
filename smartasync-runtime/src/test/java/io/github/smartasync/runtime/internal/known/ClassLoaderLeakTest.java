package io.github.smartasync.runtime.internal.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.CallerContext;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is kept at thread classes of the JDK must not keep SmartAsync, and with it an application that was stopped. */
class ClassLoaderLeakTest {

    @Test
    void verdictsDoNotKeepTheClassLoaderOfSmartAsync() throws Exception {
        WeakReference<ClassLoader> loader = judgeInAnotherLoader();

        await().until(() -> {
            System.gc();
            return loader.refersTo(null);
        });
    }

    private static WeakReference<ClassLoader> judgeInAnotherLoader() throws Exception {
        URL runtime = CallerContext.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {runtime}, ClassLoader.getPlatformClassLoader())) {
            Class<?> context = loader.loadClass(CallerContext.class.getName());
            assertThat(context).isNotSameAs(CallerContext.class);
            ForkJoinPool pool = new ForkJoinPool(1);
            pool.submit(() -> context.getMethod("current").invoke(null)).get(10, TimeUnit.SECONDS);
            pool.shutdown();
            assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
            context.getMethod("current").invoke(null);
            return new WeakReference<>(loader);
        }
    }
}
