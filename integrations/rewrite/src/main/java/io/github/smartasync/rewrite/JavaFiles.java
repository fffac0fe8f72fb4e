package io.github.smartasync.rewrite;

import org.openrewrite.ExecutionContext;
import org.openrewrite.SourceFile;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/** Visits Java alone. OpenRewrite has trees of Java for Kotlin and Groovy, too, but what the recipes write is no Kotlin. */
abstract class JavaFiles extends JavaIsoVisitor<ExecutionContext> {

    @Override
    public boolean isAcceptable(SourceFile file, ExecutionContext context) {
        return file instanceof J.CompilationUnit;
    }
}
