package cluster.admin.internal;

import static cluster.admin.internal.Waiting.sync;

import cluster.admin.AdminException;
import cluster.admin.Functions;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class FunctionsImpl implements Functions {

    private final Server server;

    FunctionsImpl(Server server) {
        this.server = server;
    }

    @Override
    public List<String> getFunctions(String namespace) throws AdminException {
        return sync(getFunctionsAsync(namespace));
    }

    @Override
    public CompletableFuture<List<String>> getFunctionsAsync(String namespace) {
        return server.namesBelow("function", namespace);
    }

    @Override
    public void createFunction(String namespace, String name, byte[] code) throws AdminException {
        sync(createFunctionAsync(namespace, name, code));
    }

    @Override
    public CompletableFuture<Void> createFunctionAsync(String namespace, String name, byte[] code) {
        return server.create("function", namespace + "/" + name).thenCompose(done -> server.set("function", namespace + "/" + name, "size", Integer.toString(code.length)));
    }

    @Override
    public int getSize(String namespace, String name) throws AdminException {
        return sync(getSizeAsync(namespace, name));
    }

    @Override
    public CompletableFuture<Integer> getSizeAsync(String namespace, String name) {
        return server.property("function", namespace + "/" + name, "size").thenApply(Integer::valueOf);
    }

    @Override
    public void deleteFunction(String namespace, String name) throws AdminException {
        sync(deleteFunctionAsync(namespace, name));
    }

    @Override
    public CompletableFuture<Void> deleteFunctionAsync(String namespace, String name) {
        return server.delete("function", namespace + "/" + name);
    }

    @Override
    public <T extends Comparable<T>> T trigger(String namespace, String name, T input) throws AdminException {
        return sync(triggerAsync(namespace, name, input));
    }

    @Override
    public <T extends Comparable<T>> CompletableFuture<T> triggerAsync(String namespace, String name, T input) {
        return server.exists("function", namespace + "/" + name).thenApply(there -> input);
    }
}
