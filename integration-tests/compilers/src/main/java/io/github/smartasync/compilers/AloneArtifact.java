package io.github.smartasync.compilers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/**
 * An artifact of ours with the runtime and its own library, and nothing else of what this JVM has on its class path. It is
 * used by a {@link Runnable} of the tests, which lies beside it.
 */
public final class AloneArtifact {

    private final Path classes;
    private final Path tests;
    private final List<Path> modules;

    private AloneArtifact(Path classes, Path tests, List<Path> modules) {
        this.classes = classes;
        this.tests = tests;
        this.modules = modules;
    }

    /**
     * The artifact that a class belongs to.
     *
     * @param use a class of its tests
     * @param libraries matches the ends of the paths of the jars that it needs besides the runtime
     */
    public static AloneArtifact of(Class<?> type, Class<?> use, String libraries) {
        Path classes = ProductJars.placeOf(type.getName());
        // Ours are jars, or folders as long as nothing has packed them.
        Pattern needed = Pattern.compile(".*(smartasync-(annotations|runtime)[/\\-].*|" + libraries + ")");
        List<Path> others = Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> needed.matcher(entry).matches())
                .map(Path::of)
                .toList();
        return new AloneArtifact(
                classes,
                ProductJars.placeOf(use.getName()),
                Stream.concat(Stream.of(classes), others.stream()).toList());
    }

    /** Loads all of it from a class path. The caller closes it. */
    public URLClassLoader onClassPath() {
        return loader(Stream.concat(modules.stream(), Stream.of(tests)), ClassLoader.getPlatformClassLoader());
    }

    /** Loads it as a named module, and its tests from a class path. The caller closes it. */
    public URLClassLoader asModule(String name) {
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(modules.toArray(Path[]::new)), ModuleFinder.of(), Set.of(name));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader());
        return loader(Stream.of(tests), layer.findLoader(name));
    }

    private static URLClassLoader loader(Stream<Path> entries, ClassLoader parent) {
        return new URLClassLoader(entries.map(AloneArtifact::url).toArray(URL[]::new), parent);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Runs a class of the tests, without a context class loader that sees more. */
    public static void run(Class<?> use, ClassLoader loader) throws ReflectiveOperationException {
        Runnable run =
                (Runnable) loader.loadClass(use.getName()).getConstructor().newInstance();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            run.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Looks up all that each class of the artifact declares; fails if a type is missing for one. Returns their names. */
    public List<String> lookIntoEveryClass() throws IOException, ClassNotFoundException {
        List<String> names = names();
        try (URLClassLoader loader = onClassPath()) {
            for (String name : names) {
                Class<?> type = loader.loadClass(name);
                int members = type.getDeclaredMethods().length
                        + type.getDeclaredFields().length
                        + type.getDeclaredConstructors().length;
                if (members == 0) {
                    throw new IllegalStateException(name + " has no members");
                }
            }
        }
        return names;
    }

    private List<String> names() {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
