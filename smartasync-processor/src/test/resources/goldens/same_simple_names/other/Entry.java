package goldens.same_simple_names.other;

public record Entry(String name) {}
