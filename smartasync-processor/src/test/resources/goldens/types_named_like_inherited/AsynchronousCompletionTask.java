package goldens.types_named_like_inherited;

public class AsynchronousCompletionTask extends Exception {
    private static final long serialVersionUID = 1L;
}
