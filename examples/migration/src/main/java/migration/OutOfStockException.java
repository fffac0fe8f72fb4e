package migration;

/** There are fewer pieces than were to be taken. */
public final class OutOfStockException extends Exception {

    private static final long serialVersionUID = 1L;

    OutOfStockException(String article) {
        super("out of stock: " + article);
    }
}
