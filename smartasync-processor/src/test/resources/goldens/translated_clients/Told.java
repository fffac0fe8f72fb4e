package goldens.translated_clients;

public class Told extends Exception {
    private static final long serialVersionUID = 1L;

    public Told(String operation, Throwable cause) {
        super(operation, cause);
    }
}
