package io.github.smartasync.runtime.internal.caller;

import org.jspecify.annotations.Nullable;

/**
 * An operation that waits, as messages name it.
 *
 * @param name the source's method: {@code PriceService.priceOf(Sku)}
 * @param asyncCall the method of the async view that does the same; empty if there is no async view
 * @param returnsFuture whether the source's method returns a future, so that it can be called itself
 * @param other what makes it wait, if that is not a sync view with a source behind it
 */
public record CalledOperation(
        String name,
        String asyncCall,
        boolean returnsFuture,
        @Nullable Other other) {

    /** What makes an operation wait besides a sync view. A class of its own that the start of few programs needs. */
    public enum Other {
        /** A pull of a stream that a sync view has returned. */
        PULL,
        /** Something else of the runtime. */
        RUNTIME
    }

    /** One of a sync view. */
    public CalledOperation(String name, String asyncCall, boolean returnsFuture) {
        this(name, asyncCall, returnsFuture, null);
    }

    /** The pull of a value of a stream that this has returned. */
    CalledOperation pulled() {
        return new CalledOperation(name, asyncCall, false, Other.PULL);
    }

    /** What has happened, before the place. */
    String happened() {
        if (other == null) {
            return name + " was called through its sync view";
        }
        return switch (other) {
            case PULL -> "The stream of " + name + " had to wait for its next value";
            case RUNTIME -> name + " was called";
        };
    }

    /** What happens, before the place. */
    String happens() {
        if (other == null) {
            return name + " is called through its sync view";
        }
        return switch (other) {
            case PULL -> "The stream of " + name + " has to wait for its next value";
            case RUNTIME -> name + " is called";
        };
    }

    /** What has not happened, if it was refused. */
    String untouched() {
        if (other == null) {
            return "The source was not called";
        }
        return switch (other) {
            case PULL -> "No value was lost";
            case RUNTIME -> "No call was made";
        };
    }

    /** What to do instead on a thread that must not block, as a sentence without its end. */
    String instead() {
        if (!asyncCall.isEmpty()) {
            return "Call " + asyncCall + " instead";
        }
        return returnsFuture
                ? "Call " + name + " itself, which does not wait"
                : "Make the call on a thread that may block";
    }
}
