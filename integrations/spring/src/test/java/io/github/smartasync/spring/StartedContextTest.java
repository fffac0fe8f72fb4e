package io.github.smartasync.spring;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** In a context that works everything out when it starts. */
class StartedContextTest extends ViewBeansTest {

    @Override
    GenericApplicationContext start(Class<?>... components) {
        return new AnnotationConfigApplicationContext(components);
    }
}
