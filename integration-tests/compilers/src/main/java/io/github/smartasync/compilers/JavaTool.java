package io.github.smartasync.compilers;

import java.util.Objects;
import javax.tools.JavaCompiler;
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
}
