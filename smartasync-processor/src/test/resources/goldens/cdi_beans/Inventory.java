package goldens.cdi_beans;

/** What the sync view extends, and the source implements. */
public interface Inventory {

    int count(String article);
}
