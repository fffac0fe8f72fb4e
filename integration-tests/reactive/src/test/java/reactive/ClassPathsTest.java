package reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.ProductJars;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources and views where there is the runtime, one library, and nothing else on the class path. */
class ClassPathsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void asASource(Library library) throws Exception {
        run(library, library.jars(), false);
    }

    @ParameterizedTest
    @MethodSource("reactive.Library#withViews")
    void asAView(Library library) throws Exception {
        run(library, library.jarsForViews(), true);
    }

    private void run(Library library, List<Path> jars, boolean withView) throws Exception {
        Compiled compiled = library.usedBy(
                        Compilation.with(Compilers.JAVAC).onlyClassPath(jars.toArray(Path[]::new)), withView)
                .options("-Xlint:all,-processing", "-Werror")
                .into(folder);
        assertThat(compiled.messages()).isEmpty();
        List<Path> classPath = new ArrayList<>(jars);
        classPath.add(compiled.classes());
        try (URLClassLoader alone = loader(classPath)) {
            Class<?> use = alone.loadClass("use.Use");
            ((Runnable) use.getConstructor().newInstance()).run();
        }
    }

    @Test
    void everyClassOfTheRuntimeCanBeLookedIntoWithoutAnyLibrary() throws Exception {
        Path runtime = ProductJars.jarOf("io.github.smartasync.runtime.SmartAsyncRuntime");
        int seen = 0;
        try (URLClassLoader alone = loader(ProductJars.forUsers());
                JarFile jar = new JarFile(runtime.toFile())) {
            for (JarEntry entry : jar.stream()
                    .filter(each ->
                            each.getName().endsWith(".class") && !each.getName().endsWith("-info.class"))
                    .toList()) {
                Class<?> type =
                        alone.loadClass(entry.getName().replace(".class", "").replace('/', '.'));
                assertThat(type.getDeclaredMethods()).isNotNull();
                assertThat(type.getDeclaredFields()).isNotNull();
                assertThat(type.getDeclaredConstructors()).isNotNull();
                assertThat(type.getAnnotations()).isNotNull();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    private static URLClassLoader loader(List<Path> classPath) {
        return new URLClassLoader(
                classPath.stream().map(ClassPathsTest::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
