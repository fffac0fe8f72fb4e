package io.github.smartasync.spring.boot;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * An executor of the application, by the name of its bean. It is looked up at the first call: the runtime then needs none
 * of these beans to be there, and makes no lazy one.
 */
final class ApplicationExecutor implements Executor {

    private final BeanFactory beans;
    private final String name;

    /** Racy on purpose: whoever finds nothing looks up the same bean. */
    private volatile @Nullable Executor found;

    ApplicationExecutor(BeanFactory beans, String name) {
        this.beans = beans;
        this.name = name;
    }

    @Override
    public void execute(Runnable command) {
        Executor executor = found;
        if (executor == null) {
            executor = beans.getBean(name, Executor.class);
            found = executor;
        }
        executor.execute(command);
    }

    @Override
    public String toString() {
        return "the bean " + name;
    }
}
