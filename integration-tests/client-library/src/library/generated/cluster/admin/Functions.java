package cluster.admin;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The functions that run in a cluster. */
@SmartAsync(views = SmartAsync.View.MIXIN, failsWith = AdminException.class, primitives = true)
public interface Functions extends FunctionsBlocking {

    /**
     * Lists the functions of a namespace asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @return a future of their names, sorted
     */
    CompletableFuture<List<String>> getFunctionsAsync(String namespace);

    /**
     * Creates a function asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @param name the name
     * @param code the code
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createFunctionAsync(String namespace, String name, byte[] code);

    /**
     * Reads how large a function is asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @param name the name
     * @return a future of the bytes
     */
    CompletableFuture<Integer> getSizeAsync(String namespace, String name);

    /**
     * Deletes a function asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @param name the name
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> deleteFunctionAsync(String namespace, String name);

    /**
     * Calls a function asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @param name the name
     * @param input what it is given
     * @return a future of what it returns
     */
    <T extends Comparable<T>> CompletableFuture<T> triggerAsync(String namespace, String name, T input);
}
