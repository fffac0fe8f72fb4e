package cluster.admin;

/** A failure of the cluster. */
public class AdminException extends Exception {

    private static final long serialVersionUID = 1;

    public AdminException(String message) {
        super(message);
    }

    public AdminException(Throwable cause) {
        super(cause);
    }
}
