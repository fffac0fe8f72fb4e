package io.github.smartasync.rxjava3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The artifact works with the runtime and its library alone: no JSpecify. */
class AloneTest {

    private static final Pattern NEEDED = Pattern.compile(".*(smartasync-(annotations|runtime)[/-].*"
            + "|integrations.rxjava3.target.*|rxjava[^/]*jar|reactive-streams-[0-9][^/]*)");

    @Test
    void worksWithItsLibraryAlone() throws Exception {
        try (URLClassLoader alone = loader()) {
            assertThat(alone.getResource("org/jspecify/annotations/Nullable.class"))
                    .isNull();
            use(alone);
        }
    }

    @Test
    void everyClassCanBeLookedInto() throws Exception {
        List<String> names;
        Path root = Path.of(MaybeCall.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .toList();
        }
        assertThat(names).contains(MaybeCall.class.getName());
        try (URLClassLoader alone = loader()) {
            for (String name : names) {
                Class<?> type = alone.loadClass(name);
                assertThat(type.getDeclaredMethods().length
                                + type.getDeclaredFields().length
                                + type.getDeclaredConstructors().length)
                        .as(name)
                        .isPositive();
            }
        }
    }

    @Test
    void worksAsANamedModule() throws Exception {
        Path[] modules = needed().filter(entry -> !entry.endsWith("test-classes"))
                .map(Path::of)
                .toArray(Path[]::new);
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("io.github.smartasync.rxjava3"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader());
        ClassLoader named = layer.findLoader("io.github.smartasync.rxjava3");
        assertThat(named.loadClass(MaybeCall.class.getName()).getModule().isNamed())
                .isTrue();
        URL tests = url(needed().filter(entry -> entry.endsWith("test-classes"))
                .findFirst()
                .orElseThrow());
        try (URLClassLoader unnamed = new URLClassLoader(new URL[] {tests}, named)) {
            use(unnamed);
        }
    }

    private static void use(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> use = loader.loadClass(AloneUse.class.getName());
        ((Runnable) use.getConstructor().newInstance()).run();
    }

    private static URLClassLoader loader() {
        URL[] urls = needed().map(AloneTest::url).toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static Stream<String> needed() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NEEDED.matcher(entry).matches());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
