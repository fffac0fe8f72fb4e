package io.github.smartasync.threads.netty42;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.CallerContext;
import io.netty.channel.EventLoopGroup;
import io.netty.util.concurrent.EventExecutor;
import java.io.File;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** SmartAsync in one class loader, as in a server, and copies of Netty in two others, as in its applications. */
class ClassLoadersTest {

    @Test
    void eachCopyOfNettyIsAsked() throws Exception {
        try (URLClassLoader server = loader(null, "smartasync-runtime", "smartasync-annotations");
                URLClassLoader one = loader(server, "io/netty", "slf4j");
                URLClassLoader two = loader(server, "io/netty", "slf4j")) {
            Callable<Boolean> mayBlock = mayBlock(server);

            assertThat(onLoop(one, mayBlock, true)).isFalse();
            assertThat(onLoop(two, mayBlock, true)).isFalse();
            assertThat(onLoop(one, mayBlock, false)).isFalse();
            assertThat(onLoop(two, mayBlock, false)).isFalse();
            assertThat(mayBlock.call()).isTrue();
        }
    }

    @Test
    void smartAsyncOfAnApplicationSeesNettyOfTheServer() throws Exception {
        try (URLClassLoader server = loader(null, "io/netty", "slf4j");
                URLClassLoader application = loader(server, "smartasync-runtime", "smartasync-annotations")) {
            Callable<Boolean> mayBlock = mayBlock(application);

            assertThat(onLoop(server, mayBlock, true)).isFalse();
            assertThat(onLoop(server, mayBlock, false)).isFalse();
            assertThat(mayBlock.call()).isTrue();
        }
    }

    /** Calls on a loop of the Netty that the class loader sees: on a thread of Netty's, or on a plain one. */
    private static boolean onLoop(ClassLoader loader, Callable<Boolean> call, boolean ownThread) throws Exception {
        Class<?> type = loader.loadClass("io.netty.channel.DefaultEventLoop");
        assertThat(EventLoopGroup.class.isAssignableFrom(type)).isFalse();
        Constructor<?> constructor = type.getConstructor(ThreadFactory.class);
        ThreadFactory plain = task -> {
            Thread thread = new Thread(task);
            thread.setContextClassLoader(loader);
            return thread;
        };
        ExecutorService loop =
                (ExecutorService) (ownThread ? type.getConstructor().newInstance() : constructor.newInstance(plain));
        assertThat(loop).isNotInstanceOf(EventExecutor.class);
        try {
            return loop.submit(call).get(1, TimeUnit.MINUTES);
        } finally {
            type.getMethod("shutdownGracefully", long.class, long.class, TimeUnit.class)
                    .invoke(loop, 0, 0, TimeUnit.SECONDS);
        }
    }

    private static Callable<Boolean> mayBlock(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> context = loader.loadClass(CallerContext.class.getName());
        assertThat(context).isNotSameAs(CallerContext.class);
        return () -> (Boolean) context.getMethod("mayBlock")
                .invoke(context.getMethod("current").invoke(null));
    }

    /** A class loader with the entries of this test's class path whose path holds one of the parts. */
    private static URLClassLoader loader(ClassLoader parent, String... parts) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            for (String part : parts) {
                if (entry.replace(File.separatorChar, '/').contains(part)) {
                    urls.add(Path.of(entry).toUri().toURL());
                }
            }
        }
        assertThat(urls).isNotEmpty();
        return new URLClassLoader(
                urls.toArray(URL[]::new), parent == null ? ClassLoader.getPlatformClassLoader() : parent);
    }
}
