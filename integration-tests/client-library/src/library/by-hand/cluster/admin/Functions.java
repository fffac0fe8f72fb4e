package cluster.admin;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The functions that run in a cluster. */
public interface Functions {

    /**
     * Lists the functions of a namespace.
     *
     * @param namespace the name of the namespace
     * @return their names, sorted
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    List<String> getFunctions(String namespace) throws AdminException;

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
     * Creates a function.
     *
     * @param namespace the name of the namespace
     * @param name the name
     * @param code the code
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void createFunction(String namespace, String name, byte[] code) throws AdminException;

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
     * Reads how large a function is.
     *
     * @param namespace the name of the namespace
     * @param name the name
     * @return the bytes
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    int getSize(String namespace, String name) throws AdminException;

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
     * Deletes a function.
     *
     * @param namespace the name of the namespace
     * @param name the name
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void deleteFunction(String namespace, String name) throws AdminException;

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
     * Calls a function.
     *
     * @param namespace the name of the namespace
     * @param name the name
     * @param input what it is given
     * @return what it returns
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    <T extends Comparable<T>> T trigger(String namespace, String name, T input) throws AdminException;

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
