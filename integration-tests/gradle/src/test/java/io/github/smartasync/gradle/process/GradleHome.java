package io.github.smartasync.gradle.process;

import io.github.smartasync.compilers.ProductJars;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipOutputStream;

/**
 * The folder of a Gradle distribution, laid out from the jar that has nearly all classes of Gradle. Gradle looks for its
 * modules by the names of jars in {@code lib}, so that jar is there under the name of each of its modules.
 */
final class GradleHome {

    private static final String LIST = "-classpath.properties";
    /** What is neither in that jar nor empty here, with a class of each. */
    private static final Map<String, String> OTHERS = Map.of(
            "groovy-3.0.22", "groovy.lang.GroovyObject",
            "groovy-ant-3.0.22", "groovy.ant.AntBuilder",
            "groovy-json-3.0.22", "groovy.json.JsonSlurper",
            "groovy-xml-3.0.22", "groovy.xml.XmlUtil",
            "kotlin-stdlib-2.0.20", "kotlin.Unit");

    private final Path lib;
    private final String version;

    private GradleHome(Path lib, String version) {
        this.lib = lib;
        this.version = version;
    }

    /** Lays it out in a folder that is new. */
    static GradleHome in(Path folder) throws IOException {
        Path all = ProductJars.jarOf("org.gradle.api.Project");
        try (JarFile jar = new JarFile(all.toFile())) {
            GradleHome home = new GradleHome(Files.createDirectories(folder.resolve("lib")), versionOf(jar));
            Files.createDirectories(home.lib.resolve("plugins"));
            Path copy = linkOrCopy(home.jar("gradle-launcher"), all);
            Set<String> libraries = new TreeSet<>();
            for (JarEntry entry :
                    jar.stream().filter(any -> any.getName().endsWith(LIST)).toList()) {
                Path module = home.jar(entry.getName().replace(LIST, ""));
                if (!module.equals(copy)) {
                    Files.createLink(module, copy);
                }
                libraries.addAll(librariesIn(jar, entry));
            }
            home.add(libraries);
            home.addCompilerPlugin();
            return home;
        }
    }

    /** What Gradle starts with. */
    List<Path> classPath() {
        Map<String, Path> jars = new LinkedHashMap<>();
        jars.put("gradle", jar("gradle-launcher"));
        OTHERS.keySet().forEach(name -> jars.put(name, lib.resolve(name + ".jar")));
        return List.copyOf(jars.values());
    }

    private static String versionOf(JarFile jar) throws IOException {
        return properties(jar, jar.getJarEntry("org/gradle/build-receipt.properties"))
                .getProperty("versionNumber");
    }

    private static List<String> librariesIn(JarFile jar, JarEntry list) throws IOException {
        String runtime = properties(jar, list).getProperty("runtime", "");
        return runtime.isEmpty() ? List.of() : List.of(runtime.split(","));
    }

    private static Properties properties(JarFile jar, JarEntry entry) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = jar.getInputStream(entry)) {
            properties.load(in);
        }
        return properties;
    }

    /** Libraries have moved into the jar, too, so most of them are empty. */
    private void add(Set<String> libraries) throws IOException {
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            linkOrCopy(lib.resolve(other.getKey() + ".jar"), ProductJars.jarOf(other.getValue()));
        }
        for (String library : libraries) {
            Path jar = lib.resolve(library);
            if (!Files.exists(jar)) {
                new ZipOutputStream(Files.newOutputStream(jar)).close();
            }
        }
    }

    /** The module that Gradle loads into its compiler, with our stand-in. */
    private void addCompilerPlugin() throws IOException {
        String task = "org/gradle/internal/compiler/java/IncrementalCompileTask.class";
        try (OutputStream file = Files.newOutputStream(jar("gradle-java-compiler-plugin"));
                JarOutputStream jar = new JarOutputStream(file);
                InputStream compiled = GradleHome.class.getResourceAsStream("/" + task)) {
            jar.putNextEntry(new JarEntry("gradle-java-compiler-plugin" + LIST));
            jar.putNextEntry(new JarEntry(task));
            compiled.transferTo(jar);
        }
    }

    private Path jar(String module) {
        return lib.resolve(module + "-" + version + ".jar");
    }

    private static Path linkOrCopy(Path link, Path existing) throws IOException {
        try {
            return Files.createLink(link, existing);
        } catch (IOException | UnsupportedOperationException otherDisk) {
            return Files.copy(existing, link);
        }
    }
}
