package cluster.admin;

/** What is asked for is not there. */
public final class NotFoundException extends AdminException {

    private static final long serialVersionUID = 1;

    public NotFoundException(String message) {
        super(message);
    }
}
