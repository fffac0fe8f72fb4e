package goldens.mixin_translated;

public class OrderException extends Exception {
    private static final long serialVersionUID = 1L;

    public OrderException(String operation, Throwable cause) {
        super(operation, cause);
    }
}
