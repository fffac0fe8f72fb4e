package reliability;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletionStage;

/** A stage of another library, which cannot be made a {@code CompletableFuture}. */
final class Foreign {

    private Foreign() {}

    @SuppressWarnings("unchecked")
    static <T> CompletionStage<T> of(CompletionStage<T> stage) {
        return (CompletionStage<T>) Proxy.newProxyInstance(
                Foreign.class.getClassLoader(), new Class<?>[] {CompletionStage.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("toCompletableFuture")) {
                        throw new UnsupportedOperationException();
                    }
                    try {
                        return method.invoke(stage, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
