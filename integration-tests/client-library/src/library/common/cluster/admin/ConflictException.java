package cluster.admin;

/** What is to be created is there already. */
public final class ConflictException extends AdminException {

    private static final long serialVersionUID = 1;

    public ConflictException(String message) {
        super(message);
    }
}
