package io.github.smartasync.compilers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that sources are tried with. They run in this JVM. */
public enum Compilers {

    /** That of the running JDK. */
    JAVAC {
        @Override
        JavaCompiler compiler() {
            return Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests need a JDK, not a JRE");
        }
    },

    /** Eclipse's, on the classes of the running JDK. */
    ECJ {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }
    };

    /**
     * Compiles sources, by path, as Java 17, against what this JVM has on its class path, with these processors, into a
     * new folder below the given one.
     */
    public Compiled compile(Path folder, Map<String, String> sources, List<String> options, Processor... processors) {
        return Compilation.with(this)
                .classPathOfThisJvm()
                .sources(sources)
                .options("--release", "17")
                .options(options.toArray(String[]::new))
                .processedBy(processors)
                .intoNew(folder);
    }

    abstract JavaCompiler compiler();

    /** A new file manager. */
    StandardJavaFileManager newFiles() {
        return compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }
}
