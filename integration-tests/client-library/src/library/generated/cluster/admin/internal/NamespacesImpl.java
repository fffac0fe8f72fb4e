package cluster.admin.internal;

import cluster.admin.Namespaces;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

final class NamespacesImpl implements Namespaces {

    private final Server server;

    NamespacesImpl(Server server) {
        this.server = server;
    }

    @Override
    public CompletableFuture<List<String>> getNamespacesAsync(String tenant) {
        return server.namesBelow("namespace", tenant);
    }

    @Override
    public CompletableFuture<Void> createNamespaceAsync(String namespace) {
        return server.create("namespace", namespace);
    }

    @Override
    public CompletableFuture<Void> deleteNamespaceAsync(String namespace) {
        return server.delete("namespace", namespace);
    }

    @Override
    public CompletableFuture<Integer> getRetentionAsync(String namespace) {
        return server.property("namespace", namespace, "retention").thenApply(Integer::valueOf);
    }

    @Override
    public CompletableFuture<Void> setRetentionAsync(String namespace, int minutes) {
        return server.set("namespace", namespace, "retention", Integer.toString(minutes));
    }

    @Override
    public CompletableFuture<Map<String, String>> getPropertiesAsync(String namespace) {
        return server.properties("namespace", namespace);
    }
}
