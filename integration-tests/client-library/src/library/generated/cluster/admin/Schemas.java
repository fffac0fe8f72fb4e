package cluster.admin;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** The schemas of the topics. */
@SmartAsync(views = SmartAsync.View.MIXIN, failsWith = AdminException.class, primitives = true)
public interface Schemas extends SchemasBlocking {

    /**
     * Reads the schema of a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future of the schema
     */
    CompletableFuture<SchemaInfo> getSchemaAsync(String topic);

    /**
     * Sets the schema of a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @param schema the schema
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createSchemaAsync(String topic, SchemaInfo schema);

    /**
     * Deletes the schema of a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> deleteSchemaAsync(String topic);

    /**
     * Tells whether a schema is the one that a topic has asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @param schema the schema
     * @return a future of whether it is
     */
    default CompletableFuture<Boolean> isCurrentAsync(String topic, SchemaInfo schema) {
        return getSchemaAsync(topic).thenApply(schema::equals);
    }
}
