package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.ProductJars;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stubs as kapt writes them: they lack the throws clause that the class of Kotlin has. */
class KotlinStubsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void throwsOfKotlinCountsAsTheClause(Compilers compiler) {
        Compiled result = Compilation.with(compiler)
                .classPath(List.of(ProductJars.jarOf("kotlin.Metadata")))
                .source("letters/Letters.java", """
                        package letters;

                        @io.github.smartasync.SmartAsync
                        public interface Letters {
                            @kotlin.jvm.Throws(exceptionClasses = {java.io.IOException.class})
                            String read(String name);

                            @kotlin.jvm.Throws(exceptionClasses = {java.io.IOException.class, InterruptedException.class})
                            int count();

                            String known();
                        }
                        """)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(result.errors()).isEmpty();
        assertThat(result.generated().get("letters/LettersSync.java"))
                .contains("String read(String name) throws IOException;")
                .contains("int count() throws IOException, InterruptedException;")
                .contains("String known();");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOfASuspendFunctionIsRefused(Compilers compiler) {
        Compiled result = Compilation.with(compiler)
                .classPath(List.of(ProductJars.jarOf("kotlin.Metadata")))
                .source("letters/Letters.java", """
                        package letters;

                        import kotlin.coroutines.Continuation;

                        @io.github.smartasync.SmartAsync
                        public interface Letters {
                            Object read(String name, Continuation<? super String> completion);
                            Object send(Continuation<? super kotlin.Unit> completion);
                            Object any(Continuation<Object> completion);
                            <T> Object all(T first, Continuation<? super java.util.List<? extends T>> completion);
                            @kotlin.jvm.Throws(exceptionClasses = {java.io.IOException.class})
                            Object fail(int count, Continuation<? super Integer> completion);
                            String known();
                        }
                        """)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(result.errors())
                .hasSize(5)
                .allSatisfy(error -> assertThat(error.text()).contains("[SA018]"));
        assertThat(result.generated().get("letters/LettersSync.java"))
                .contains("String known()")
                .doesNotContain("Continuation");
    }
}
