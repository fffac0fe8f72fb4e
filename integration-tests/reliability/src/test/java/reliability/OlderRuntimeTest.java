package reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.runtime.bridge.Bridge;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated code meets a runtime that is older: one whose bridge serves a lower level, and that has none of the other
 * classes of the bridge, so that touching one of them shows.
 */
class OlderRuntimeTest {

    private static final String BRIDGE = Bridge.class.getPackageName() + ".";

    @TempDir
    private Path directory;

    @Test
    void isToldInOneClearErrorWhenAViewIsMade() throws Exception {
        try (OlderRuntime older = new OlderRuntime(doctoredBridge())) {
            assertThatThrownBy(() -> make(older, "reliability.WorkSync"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("WorkSync was generated for level 1")
                    .hasMessageContaining("supports level 0")
                    .hasMessageContaining("Update smartasync-runtime");
            assertThatThrownBy(() -> make(older, "reliability.WorkAsync"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("WorkAsync was generated for level 1");
        }
    }

    private static Object make(ClassLoader loader, String view) throws Throwable {
        Class<?> work = loader.loadClass("reliability.Work");
        try {
            return loader.loadClass(view)
                    .getMethod("of", work)
                    .invoke(null, work.getDeclaredConstructor().newInstance());
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** The bridge of this build, compiled from its source with a lower level. */
    private Path doctoredBridge() throws Exception {
        Path source = Path.of(System.getProperty("runtime.sources"), BRIDGE.replace('.', '/') + "Bridge.java");
        String text = Files.readString(source, UTF_8);
        String doctored = text.replace("LEVEL = 1;", "LEVEL = 0;");
        assertThat(doctored).isNotEqualTo(text);
        Path copy = Files.writeString(directory.resolve("Bridge.java"), doctored, UTF_8);
        Path classes = Files.createDirectory(directory.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        Path.of(location(Bridge.class).toURI()).toString(),
                        "-d",
                        classes.toString(),
                        copy.toString());
        assertThat(result).isZero();
        return classes;
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** What generated code needs, with the doctored bridge and nothing else of the bridge. */
    private static final class OlderRuntime extends URLClassLoader {

        OlderRuntime(Path doctored) throws MalformedURLException {
            super(urls(doctored), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] urls(Path doctored) throws MalformedURLException {
            return new URL[] {
                doctored.toUri().toURL(), location(Bridge.class), location(SmartAsync.class), location(Work.class)
            };
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(BRIDGE) && !name.equals(Bridge.class.getName())) {
                throw new ClassNotFoundException(name + " is not in the older runtime");
            }
            return super.findClass(name);
        }
    }
}
