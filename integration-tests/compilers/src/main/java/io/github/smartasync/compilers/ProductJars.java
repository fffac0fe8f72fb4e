package io.github.smartasync.compilers;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** The jars under test, as a build of a user has them. */
public final class ProductJars {

    private ProductJars() {}

    /** What users compile and run with. */
    public static List<Path> forUsers() {
        return List.of(annotations(), runtime());
    }

    public static Path annotations() {
        return jarOf("io.github.smartasync.SmartAsync");
    }

    public static Path runtime() {
        return jarOf("io.github.smartasync.runtime.SmartAsyncRuntime");
    }

    public static Path processor() {
        return jarOf("io.github.smartasync.processor.SmartAsyncProcessor");
    }

    /** The processor as a class of this JVM, for one compilation: many of them then share what has been compiled of it. */
    public static Processor newProcessor() {
        return ServiceLoader.load(Processor.class, ProductJars.class.getClassLoader()).stream()
                .filter(provider -> provider.type().getName().startsWith("io.github.smartasync."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /** The jar, or directory of classes, that a class of this JVM came from. */
    public static Path jarOf(String className) {
        try {
            CodeSource source = Class.forName(className, false, ProductJars.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            Path jar = Path.of(source.getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                throw new IllegalStateException(
                        className + " is not in a jar but in " + jar + ": run the phase verify, not test");
            }
            return jar;
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(className + " is not on the class path", e);
        }
    }
}
