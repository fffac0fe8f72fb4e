package cluster.admin.internal;

import cluster.admin.Functions;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class FunctionsImpl implements Functions {

    private final Server server;

    FunctionsImpl(Server server) {
        this.server = server;
    }

    @Override
    public CompletableFuture<List<String>> getFunctionsAsync(String namespace) {
        return server.namesBelow("function", namespace);
    }

    @Override
    public CompletableFuture<Void> createFunctionAsync(String namespace, String name, byte[] code) {
        return server.create("function", namespace + "/" + name).thenCompose(done -> server.set("function", namespace + "/" + name, "size", Integer.toString(code.length)));
    }

    @Override
    public CompletableFuture<Integer> getSizeAsync(String namespace, String name) {
        return server.property("function", namespace + "/" + name, "size").thenApply(Integer::valueOf);
    }

    @Override
    public CompletableFuture<Void> deleteFunctionAsync(String namespace, String name) {
        return server.delete("function", namespace + "/" + name);
    }

    @Override
    public <T extends Comparable<T>> CompletableFuture<T> triggerAsync(String namespace, String name, T input) {
        return server.exists("function", namespace + "/" + name).thenApply(there -> input);
    }
}
