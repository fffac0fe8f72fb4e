package goldens.mixin;

public class AdminException extends Exception {
    private static final long serialVersionUID = 1;

    public AdminException(String message) {
        super(message);
    }
}
