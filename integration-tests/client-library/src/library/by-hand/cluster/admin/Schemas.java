package cluster.admin;

import cluster.admin.internal.Waiting;
import java.util.concurrent.CompletableFuture;

/** The schemas of the topics. */
public interface Schemas {

    /**
     * Reads the schema of a topic.
     *
     * @param topic the name of the topic
     * @return the schema
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    SchemaInfo getSchema(String topic) throws AdminException;

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
     * Sets the schema of a topic.
     *
     * @param topic the name of the topic
     * @param schema the schema
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void createSchema(String topic, SchemaInfo schema) throws AdminException;

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
     * Deletes the schema of a topic.
     *
     * @param topic the name of the topic
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void deleteSchema(String topic) throws AdminException;

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
     * Tells whether a schema is the one that a topic has.
     *
     * @param topic the name of the topic
     * @param schema the schema
     * @return whether it is
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    default boolean isCurrent(String topic, SchemaInfo schema) throws AdminException {
        return Waiting.sync(isCurrentAsync(topic, schema));
    }

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
