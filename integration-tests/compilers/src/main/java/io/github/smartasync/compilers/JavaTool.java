package io.github.smartasync.compilers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that runs in this JVM. */
public enum JavaTool {

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

    abstract JavaCompiler compiler();

    /** A file manager of this compiler. */
    public StandardJavaFileManager files() {
        return compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }
}
