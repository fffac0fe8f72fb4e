package jakarta.enterprise.inject;

public interface Instance<T> {

    boolean isResolvable();

    T get();
}
