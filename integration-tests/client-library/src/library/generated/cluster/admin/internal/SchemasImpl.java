package cluster.admin.internal;

import cluster.admin.SchemaInfo;
import cluster.admin.Schemas;
import java.util.concurrent.CompletableFuture;

final class SchemasImpl implements Schemas {

    private final Server server;

    SchemasImpl(Server server) {
        this.server = server;
    }

    @Override
    public CompletableFuture<SchemaInfo> getSchemaAsync(String topic) {
        return server.property("topic", topic, "schema").thenApply(text -> new SchemaInfo(topic, text));
    }

    @Override
    public CompletableFuture<Void> createSchemaAsync(String topic, SchemaInfo schema) {
        return server.set("topic", topic, "schema", schema.definition());
    }

    @Override
    public CompletableFuture<Void> deleteSchemaAsync(String topic) {
        return server.set("topic", topic, "schema", null);
    }
}
