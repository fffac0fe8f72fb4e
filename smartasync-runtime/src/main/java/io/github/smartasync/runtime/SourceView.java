package io.github.smartasync.runtime;

import java.util.Objects;
import java.util.Optional;

/**
 * What views are behind their interfaces. Generated code extends it; others use {@link #sourceOf}. Immutable, so several
 * threads may use a view at the same time if they may use its source.
 */
public abstract class SourceView {

    private final Object source;

    /** For generated code. */
    protected SourceView(Object source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * The object that a view was made of, to be closed or copied: {@code PriceServiceSync.of(service)} gives the service. If
     * the view was made of another view, this looks through that one too. So it never returns a generated view.
     *
     * @return the source, or an implementation of a view that somebody wrote; empty if this is no generated view of an
     *     object. A published class ({@code kind = CLASS}) does not tell its source.
     */
    public static Optional<Object> sourceOf(Object view) {
        Object found = view;
        while (found instanceof SourceView) {
            found = ((SourceView) found).source;
        }
        return found == view ? Optional.empty() : Optional.of(found);
    }
}
