package io.github.smartasync.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.tree.JavaSourceFile;

final class JavaFilesTest {

    private static final ExecutionContext CONTEXT = new InMemoryExecutionContext();

    /** OpenRewrite offers them the trees of Kotlin and Groovy as well. */
    @ParameterizedTest
    @MethodSource("visitors")
    void recipesVisitJavaAlone(TreeVisitor<?, ExecutionContext> visitor) {
        JavaSourceFile kotlin = (JavaSourceFile) Proxy.newProxyInstance(
                JavaSourceFile.class.getClassLoader(), new Class<?>[] {JavaSourceFile.class}, (file, method, all) -> {
                    throw new AssertionError(method);
                });
        assertThat(visitor.isAcceptable(kotlin, CONTEXT)).isFalse();

        JavaParser.fromJavaVersion()
                .build()
                .parse("class Desk {}")
                .forEach(java -> assertThat(visitor.isAcceptable(java, CONTEXT)).isTrue());
    }

    static Stream<TreeVisitor<?, ExecutionContext>> visitors() {
        return Stream.of(
                new LazyFromFuture().getVisitor(),
                new OffloadThroughView(null).getVisitor(),
                new WaitThroughSyncView().getVisitor(),
                new ReplaceSpringAsync().getScanner(new SpringAsyncMethods()),
                new ReplaceSpringAsync().getVisitor(new SpringAsyncMethods()),
                new FindTwinInterfaces().getScanner(new FindTwinInterfaces.Interfaces()),
                new FindTwinInterfaces().getVisitor(new FindTwinInterfaces.Interfaces()));
    }
}
