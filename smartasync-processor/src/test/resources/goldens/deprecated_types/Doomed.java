package goldens.deprecated_types;

@Deprecated(forRemoval = true)
public class Doomed extends Exception {
    private static final long serialVersionUID = 1L;
}
