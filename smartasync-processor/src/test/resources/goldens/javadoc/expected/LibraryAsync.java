package goldens.javadoc;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A library with {@link goldens.javadoc.Library.Book books} and {@linkplain goldens.javadoc.Library.Reader its readers}.
 *
 * <p>See {@code find} first.
 *
 * <p>Async view of {@link Library}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 *
 * @see goldens.javadoc.Library.Book
 * @since 1.2
 */
@GeneratedView("goldens.javadoc.Library")
public interface LibraryAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static LibraryAsync of(Library service) {
        return LibraryViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LibraryAsync of(Library service, SmartAsyncRuntime runtime) {
        return LibraryViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static LibraryAsync from(LibrarySync blocking) {
        return LibraryViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static LibraryAsync from(LibrarySync blocking, SmartAsyncRuntime runtime) {
        return LibraryViews.asyncFrom(blocking, runtime);
    }

    /**
     * Finds a book.
     *
     * <ul>
     *   <li>by its title
     *   <li>or by {@link goldens.javadoc.Library#byAuthor(java.lang.String) its author}
     * </ul>
     *
     * <p>Calls {@link Library#find(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.lang.IllegalArgumentException} if the title is blank
     * </ul>
     *
     * @param title the title, as it is printed
     * @return a future of the book
     * @see goldens.javadoc.Library#byAuthor
     */
    CompletableFuture<Library.Book> find(String title);

    /**
     * Finds all books of an author, in memory &amp; on disk.
     *
     * <p>Calls {@link Library#byAuthor(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException} if the shelf is locked
     *   <li>{@link java.lang.NullPointerException} if {@code author} is null
     * </ul>
     *
     * @param author whose books
     * @return a future that holds the books, oldest first
     */
    CompletableFuture<List<Library.Book>> byAuthor(String author);

    /**
     * Borrows a book for a {@link goldens.javadoc.Library.Reader}.
     *
     * <p>Calls {@link Library#borrow(Library.Book, Library.Reader)} on the calling thread and
     * returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException} if the library cannot be reached
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 3
     *     s
     * </ul>
     *
     * @param <R> the kind of reader
     */
    <R extends Library.Reader> CompletableFuture<Void> borrow(Library.Book book, R reader);

    /**
     * Closes the doors.
     *
     * <p>Calls {@link Library#lock()} on the executor {@code db}. Cancelling the future interrupts
     * the call.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.lang.InterruptedException} if interrupted
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 2
     *     min
     * </ul>
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> lock();

    /**
     * Returns how many books there are.
     *
     * <p>Calls {@link Library#size()} directly, on any thread.
     *
     * @return how many books there are
     */
    int size();
}
