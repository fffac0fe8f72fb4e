package goldens.nested_names_in_supertype;

public record Price(String text) {}
