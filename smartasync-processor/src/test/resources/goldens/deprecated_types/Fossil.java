package goldens.deprecated_types;

@Deprecated
public class Fossil {
    @Override
    public String toString() {
        return "fossil";
    }
}
