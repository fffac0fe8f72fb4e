package cluster.admin.internal;

import static cluster.admin.internal.Waiting.sync;

import cluster.admin.AdminException;
import cluster.admin.SchemaInfo;
import cluster.admin.Schemas;
import java.util.concurrent.CompletableFuture;

final class SchemasImpl implements Schemas {

    private final Server server;

    SchemasImpl(Server server) {
        this.server = server;
    }

    @Override
    public SchemaInfo getSchema(String topic) throws AdminException {
        return sync(getSchemaAsync(topic));
    }

    @Override
    public CompletableFuture<SchemaInfo> getSchemaAsync(String topic) {
        return server.property("topic", topic, "schema").thenApply(text -> new SchemaInfo(topic, text));
    }

    @Override
    public void createSchema(String topic, SchemaInfo schema) throws AdminException {
        sync(createSchemaAsync(topic, schema));
    }

    @Override
    public CompletableFuture<Void> createSchemaAsync(String topic, SchemaInfo schema) {
        return server.set("topic", topic, "schema", schema.definition());
    }

    @Override
    public void deleteSchema(String topic) throws AdminException {
        sync(deleteSchemaAsync(topic));
    }

    @Override
    public CompletableFuture<Void> deleteSchemaAsync(String topic) {
        return server.set("topic", topic, "schema", null);
    }
}
