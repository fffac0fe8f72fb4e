package reactor.core;

/** Stands in for Reactor's own, of which the runtime knows no more than the name. */
public final class Exceptions {

    private Exceptions() {}

    public static RuntimeException propagate(Throwable cause) {
        return new ReactiveException(cause);
    }

    static final class ReactiveException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ReactiveException(Throwable cause) {
            super(cause);
        }
    }
}
