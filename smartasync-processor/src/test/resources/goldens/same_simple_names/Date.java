package goldens.same_simple_names;

public record Date(int day) {}
