package markdown;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Finds *things* in a [java.util.List], see [the name][java.lang.String#length()] and [markdown.Modern#find(java.lang.String, java.lang.Object\[\])].
///
/// ## What it is not
///
/// - Neither a {@code Missing} nor another,
///   nor a\[0\], nor a\[i\], nor \[any brackets\] of text.
/// - `[Code]` stays, ``[so] ` [does]`` this.
///
///       and [this], in a list
///
/// | column | other |
/// |--------|-------|
/// | <b>1</b> | 2 &lt; 3 |
///
/// ```java
/// @SmartAsync // no tag, and no [Link]
/// class {@code */} { }
/// ```
///
///     indented [Code]
///
/// A [page](https://example.org/page), a file, an ![image](https://example.org/a.png), a
/// [defined] one, <https://example.org>.\
/// A new line, {@link java.time.Duration a *link*}, {@code Missing}, {@code a[i]}, tag.
///
/// [defined]: https://example.org/defined
///
/// A note of `its` own.
///
/// Async view of {@link Modern}: its methods return futures at once. Blocking methods of the
/// source run on an executor.
///
/// No method blocks the calling thread or throws. Failures are in the future.
///
/// @see java.util.List#of()
/// @since 1.*2*
@GeneratedView("markdown.Modern")
public interface ModernAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ModernAsync of(Modern service) {
        return ModernViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ModernAsync of(Modern service, SmartAsyncRuntime runtime) {
        return ModernViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ModernAsync from(ModernSync blocking) {
        return ModernViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ModernAsync from(ModernSync blocking, SmartAsyncRuntime runtime) {
        return ModernViews.asyncFrom(blocking, runtime);
    }

    /// Finds `it` asynchronously. The future completes when `it` is found.
    ///
    /// - Where a CompletableFuture is
    /// - in a list
    ///
    /// ```
    /// Returns. A CompletableFuture in code.
    /// ```
    ///
    /// Calls {@link Modern#find(String, Object[])} on the calling thread and returns its future.
    ///
    /// The future can fail with:
    ///
    /// - {@link java.io.IOException} if [java.io.IOException] happens
    /// - {@link java.lang.IllegalStateException} never
    ///
    /// @param name the [java.lang.String] to look for, or
    ///     *nothing*
    /// @param more {@code Unknown} ones
    /// @return a `CompletableFuture` of **it**
    CompletableFuture<String> find(String name, Object[] more);

    /// Returns a list of _all_.
    ///
    /// Calls {@link Modern#all()} on the runtime's executor. Cancelling the future interrupts the
    /// call.
    ///
    /// The future can fail with {@link java.io.IOException}.
    ///
    /// @return a future that holds a list of _all_
    /// @deprecated use [markdown.Modern#find(java.lang.String, java.lang.Object\[\])]
    @Deprecated
    CompletableFuture<List<String>> all();

    /// An unfinished &#123;@code tag and \[x
    ///
    /// ```
    /// unfinished code
    /// ```
    ///
    /// Calls {@link Modern#age()} on the runtime's executor. Cancelling the future interrupts the
    /// call.
    CompletableFuture<Duration> age();

    /**
     * A comment of <i>HTML</i> beside them.
     *
     * <p>Calls {@link Modern#html()} on the calling thread and returns its future.
     */
    CompletableFuture<Void> html();
}
