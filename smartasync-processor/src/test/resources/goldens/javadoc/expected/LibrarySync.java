package goldens.javadoc;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.util.List;

/**
 * A library with {@link goldens.javadoc.Library.Book books} and {@linkplain goldens.javadoc.Library.Reader its readers}.
 *
 * <p>See {@code find} first.
 *
 * <p>Sync view of {@link Library}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link LibraryAsync} there.
 *
 * @see goldens.javadoc.Library.Book
 * @since 1.2
 */
@GeneratedView("goldens.javadoc.Library")
public interface LibrarySync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static LibrarySync of(Library service) {
        return LibraryViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LibrarySync of(Library service, SmartAsyncRuntime runtime) {
        return LibraryViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static LibrarySync from(LibraryAsync async) {
        return LibraryViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LibrarySync from(LibraryAsync async, SmartAsyncRuntime runtime) {
        return LibraryViews.syncFrom(async, runtime);
    }

    /**
     * Finds a book.
     *
     * <ul>
     *   <li>by its title
     *   <li>or by {@link goldens.javadoc.Library#byAuthor(java.lang.String) its author}
     * </ul>
     *
     * <p>Calls {@link Library#find(String)} and waits for its future on the calling thread.
     *
     * @param title the title, as it is printed
     * @return the book
     * @throws java.lang.IllegalArgumentException if the title is blank
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     * @see goldens.javadoc.Library#byAuthor
     */
    Library.Book find(String title);

    /**
     * Finds all books of an author, in memory &amp; on disk.
     *
     * <p>Calls {@link Library#byAuthor(String)} on the calling thread.
     *
     * @param author whose books
     * @return the books, oldest first
     * @throws IOException if the shelf is locked
     * @throws java.lang.NullPointerException if {@code author} is null
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<Library.Book> byAuthor(String author) throws IOException;

    /**
     * Borrows a book for a {@link goldens.javadoc.Library.Reader}.
     *
     * <p>Calls {@link Library#borrow(Library.Book, Library.Reader)} and waits for its future on
     * the calling thread.
     *
     * <p>Thrown inside a {@link java.util.concurrent.CompletionException}:
     * <ul>
     *   <li>{@link java.io.IOException} if the library cannot be reached
     * </ul>
     *
     * @param <R> the kind of reader
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 3 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <R extends Library.Reader> void borrow(Library.Book book, R reader);

    /**
     * Closes the doors.
     *
     * <p>Calls {@link Library#lock()} on the calling thread. The timeout of 2 min does not limit
     * this call.
     *
     * @throws InterruptedException if interrupted
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    void lock() throws InterruptedException;

    /**
     * Returns how many books there are.
     *
     * <p>Calls {@link Library#size()} directly, on any thread.
     *
     * @return how many books there are
     */
    int size();
}
