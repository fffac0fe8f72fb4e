package io.github.smartasync.runtime.internal.caller;

/**
 * An operation that waits, as messages name it.
 *
 * @param name the source's method: {@code PriceService.priceOf(Sku)}
 * @param asyncCall the method of the async view that does the same; empty if there is no async view
 * @param returnsFuture whether the source's method returns a future, so that it can be called itself
 * @param ofView whether it is one of a sync view, behind which there is a source
 */
public record CalledOperation(String name, String asyncCall, boolean returnsFuture, boolean ofView) {

    /** One of a sync view. */
    public CalledOperation(String name, String asyncCall, boolean returnsFuture) {
        this(name, asyncCall, returnsFuture, true);
    }

    /** How it was called. */
    String through() {
        return ofView ? " through its sync view" : "";
    }

    /** What has not happened, if it was refused. */
    String untouched() {
        return ofView ? "The source was not called" : "No call was made";
    }

    /** What to do instead on a thread that must not block, as a sentence without its end. */
    String instead() {
        if (!asyncCall.isEmpty()) {
            return "Call " + asyncCall + " instead";
        }
        return returnsFuture
                ? "Call " + name + " itself, which returns a future"
                : "Make the call on a thread that may block";
    }
}
