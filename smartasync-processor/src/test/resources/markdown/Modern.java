package markdown;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Finds *things* in a [List], see [the name][String#length()] and [#find(String, Object\[\])].
///
/// ## What it is not
///
/// - Neither a [Missing] nor [another][Missing#one()],
///   nor a[0], nor a[i], nor [any brackets][] of text.
/// - `[Code]` stays, ``[so] ` [does]`` this.
///
///       and [this], in a list
///
/// | column | other |
/// |--------|-------|
/// | <b>1</b> | 2 < 3 |
///
/// ```java
/// @SmartAsync // no tag, and no [Link]
/// class {@code */} { }
/// ```
///
///     indented [Code]
///
/// A [page](https://example.org/page), a [file](Modern.html), an ![image](https://example.org/a.png), a
/// [defined] one, <https://example.org>.  
/// A new line, {@link Duration a *link*}, {@link Missing}, {@code a[i]}, {@unknown tag}.
///
/// [defined]: https://example.org/defined
///
/// @apiNote A note of `its` own.
/// @see List#of()
/// @since 1.*2*
@SmartAsync
public class Modern {
    /// Finds `it` asynchronously. The future completes when `it` is found.
    ///
    /// - Where a CompletableFuture is
    /// - in a list
    ///
    /// ```
    /// Returns. A CompletableFuture in code.
    /// ```
    ///
    /// @param name the [String] to look for, or
    ///     *nothing*
    /// @param more [Unknown] ones
    /// @return a `CompletableFuture` of **it**
    /// @throws IOException if [IOException] happens
    /// @throws IllegalStateException never
    public CompletableFuture<String> find(String name, Object[] more) {
        return CompletableFuture.completedFuture("it");
    }

    /// {@return a list of _all_}
    ///
    /// @deprecated use [#find(String, Object\[\])]
    @Deprecated
    public List<String> all() throws IOException {
        return List.of();
    }

    /// An unfinished {@code tag and [x
    ///
    /// ```
    /// unfinished code
    public Duration age() {
        return Duration.ZERO;
    }

    /** A comment of <i>HTML</i> beside them. */
    public CompletableFuture<Void> html() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String toString() {
        return "modern";
    }
}
