package io.github.smartasync.compilers;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** What is tested, from the class path of this JVM: as jars, or in the tests of the processor itself as folders. */
public final class ProductJars {

    private ProductJars() {}

    /** What users compile and run with. */
    public static List<Path> forUsers() {
        return Stream.of("io.github.smartasync.SmartAsync", "io.github.smartasync.runtime.SmartAsyncRuntime")
                .map(ProductJars::placeOf)
                .toList();
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

    /** The jar that a class of this JVM came from. */
    public static Path jarOf(String className) {
        Path jar = placeOf(className);
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(
                    className + " is not in a jar but in " + jar + ": run the phase verify, not test");
        }
        return jar;
    }

    /** The jar, or folder of classes, that a class of this JVM came from. */
    public static Path placeOf(String className) {
        try {
            return Path.of(Class.forName(className, false, ProductJars.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(className + " is not on the class path", e);
        }
    }
}
