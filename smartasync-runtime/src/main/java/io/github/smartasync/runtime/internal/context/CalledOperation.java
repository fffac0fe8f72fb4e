package io.github.smartasync.runtime.internal.context;

/**
 * An operation of a sync view, as messages name it.
 *
 * @param name the source's method: {@code PriceService.priceOf(Sku)}
 * @param asyncCall the method of the async view that does the same; empty if there is no async view
 * @param returnsFuture whether the source's method returns a future, so that it can be called itself
 */
public record CalledOperation(String name, String asyncCall, boolean returnsFuture) {

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
