package cluster.admin;

/** The schema of a topic. */
public record SchemaInfo(String topic, String definition) {}
