package cluster.admin;

/** What a topic has done. */
public record TopicStats(String topic, long messages) {}
