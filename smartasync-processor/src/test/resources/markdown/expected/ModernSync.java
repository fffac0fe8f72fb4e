package markdown;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

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
/// Sync view of {@link Modern}: its methods return plain values. Where the source returns a
/// future, the calling thread waits for it.
///
/// On a thread that must not block, such as an event loop, a call throws
/// {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
/// Call {@link ModernAsync} there.
///
/// @see java.util.List#of()
/// @since 1.*2*
@GeneratedView("markdown.Modern")
public interface ModernSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ModernSync of(Modern service) {
        return ModernViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ModernSync of(Modern service, SmartAsyncRuntime runtime) {
        return ModernViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ModernSync from(ModernAsync async) {
        return ModernViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ModernSync from(ModernAsync async, SmartAsyncRuntime runtime) {
        return ModernViews.syncFrom(async, runtime);
    }

    /// Finds `it`.
    /// - Where a CompletableFuture is
    /// - in a list
    ///
    /// ```
    /// Returns. A CompletableFuture in code.
    /// ```
    ///
    /// Calls {@link Modern#find(String, Object[])} and waits for its future on the calling thread.
    ///
    /// Thrown inside a {@link java.util.concurrent.CompletionException}:
    ///
    /// - {@link java.io.IOException} if [java.io.IOException] happens
    ///
    /// @param name the [java.lang.String] to look for, or
    ///     *nothing*
    /// @param more {@code Unknown} ones
    /// @return **it**
    /// @throws java.lang.IllegalStateException never
    /// @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
    ///         block; the source was not called
    /// @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
    ///         within the limit of the runtime, if it has one
    /// @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
    ///         while it waits
    String find(String name, Object[] more);

    /// Returns a list of _all_.
    ///
    /// Calls {@link Modern#all()} on the calling thread.
    ///
    /// @return a list of _all_
    /// @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
    ///         block; the source was not called
    /// @deprecated use [markdown.Modern#find(java.lang.String, java.lang.Object\[\])]
    @Deprecated
    List<String> all() throws IOException;

    /// An unfinished &#123;@code tag and \[x
    ///
    /// ```
    /// unfinished code
    /// ```
    ///
    /// Calls {@link Modern#age()} on the calling thread.
    ///
    /// @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
    ///         block; the source was not called
    Duration age();

    /**
     * A comment of <i>HTML</i> beside them.
     *
     * <p>Calls {@link Modern#html()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    void html();
}
