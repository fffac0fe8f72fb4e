package plugins;

/** What a customer wants. */
public record Order(String customer, String article, int pieces) {}
