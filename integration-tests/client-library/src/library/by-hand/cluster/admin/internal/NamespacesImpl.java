package cluster.admin.internal;

import static cluster.admin.internal.Waiting.sync;

import cluster.admin.AdminException;
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
    public List<String> getNamespaces(String tenant) throws AdminException {
        return sync(getNamespacesAsync(tenant));
    }

    @Override
    public CompletableFuture<List<String>> getNamespacesAsync(String tenant) {
        return server.namesBelow("namespace", tenant);
    }

    @Override
    public void createNamespace(String namespace) throws AdminException {
        sync(createNamespaceAsync(namespace));
    }

    @Override
    public CompletableFuture<Void> createNamespaceAsync(String namespace) {
        return server.create("namespace", namespace);
    }

    @Override
    public void deleteNamespace(String namespace) throws AdminException {
        sync(deleteNamespaceAsync(namespace));
    }

    @Override
    public CompletableFuture<Void> deleteNamespaceAsync(String namespace) {
        return server.delete("namespace", namespace);
    }

    @Override
    public int getRetention(String namespace) throws AdminException {
        return sync(getRetentionAsync(namespace));
    }

    @Override
    public CompletableFuture<Integer> getRetentionAsync(String namespace) {
        return server.property("namespace", namespace, "retention").thenApply(Integer::valueOf);
    }

    @Override
    public void setRetention(String namespace, int minutes) throws AdminException {
        sync(setRetentionAsync(namespace, minutes));
    }

    @Override
    public CompletableFuture<Void> setRetentionAsync(String namespace, int minutes) {
        return server.set("namespace", namespace, "retention", Integer.toString(minutes));
    }

    @Override
    public Map<String, String> getProperties(String namespace) throws AdminException {
        return sync(getPropertiesAsync(namespace));
    }

    @Override
    public CompletableFuture<Map<String, String>> getPropertiesAsync(String namespace) {
        return server.properties("namespace", namespace);
    }
}
