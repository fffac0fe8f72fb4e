package migration;

/** How many pieces of an article there are. */
public record Stock(String article, int pieces) {}
