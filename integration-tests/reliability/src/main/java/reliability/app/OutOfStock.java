package reliability.app;

/** An exception of the application's own. */
public final class OutOfStock extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
