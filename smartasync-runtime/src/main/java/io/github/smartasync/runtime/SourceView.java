package io.github.smartasync.runtime;

import io.github.smartasync.runtime.bridge.ViewCalls;
import java.util.Optional;

/** Tells of what a view was made. Thread-safe. */
public final class SourceView {

    private SourceView() {}

    /**
     * The object that a view was made of, to be closed or copied: {@code PriceServiceSync.of(service)} gives the service. If
     * the view was made of another view, this looks through that one too. So it never returns a generated view.
     *
     * @return the source, or an implementation of a view that somebody wrote; empty if this is no generated view of an
     *     object. A published class ({@code kind = CLASS}) does not tell its source.
     */
    public static Optional<Object> sourceOf(Object view) {
        Object found = view;
        while (found instanceof ViewCalls) {
            found = ViewCalls.source((ViewCalls) found);
        }
        return found == view ? Optional.empty() : Optional.of(found);
    }
}
