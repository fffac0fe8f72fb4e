package goldens.sync_extends_primitives;

public interface Readings {

    boolean isOn();

    long count(String name);
}
