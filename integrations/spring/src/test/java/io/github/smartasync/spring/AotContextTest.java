package io.github.smartasync.spring;

import org.junit.jupiter.api.Tag;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;

/** In a context that is made of the code that Spring's AOT generates, compiled here. */
@CompileWithForkedClassLoader
@Tag("rest")
class AotContextTest extends ViewBeansTest {

    @Override
    @SuppressWarnings("unchecked")
    GenericApplicationContext start(Class<?>... components) {
        var prepared = new AnnotationConfigApplicationContext();
        prepared.register(components);
        var generated = new TestGenerationContext();
        var initializer = new ApplicationContextAotGenerator().processAheadOfTime(prepared, generated);
        generated.writeGeneratedContent();
        var context = new GenericApplicationContext();
        TestCompiler.forSystem().with(generated).compile(compiled -> {
            compiled.getInstance(ApplicationContextInitializer.class, initializer.toString())
                    .initialize(context);
            context.refresh();
        });
        return context;
    }
}
