package goldens.javadoc;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A library with {@link Book books} and {@linkplain Reader its readers}.
 *
 * <p>See {@code find} first.
 *
 * @see Book
 * @since 1.2
 * @author nobody
 */
@SmartAsync
public class Library {

    /**
     * Finds a book.
     *
     * <ul>
     *   <li>by its title
     *   <li>or by {@link #byAuthor(String) its author}
     * </ul>
     *
     * @param title the title, as it is printed
     * @return a future of the book
     * @throws IllegalArgumentException if the title is blank
     * @see #byAuthor
     */
    public CompletableFuture<Book> find(String title) {
        return CompletableFuture.completedFuture(new Book(title));
    }

    /**
     * Finds all books of an author, in memory &amp; on disk.
     *
     * @param author whose books
     * @param <B> never declared
     * @return the books, oldest first
     * @throws IOException if the shelf is locked
     * @throws NullPointerException if {@code author} is null
     */
    public List<Book> byAuthor(String author) throws IOException {
        return List.of(new Book(author));
    }

    /**
     * Borrows a book for a {@link Reader}.
     *
     * @param <R> the kind of reader
     * @throws IOException if the library cannot be reached
     */
    @SmartAsync(timeout = "3s")
    public <R extends Reader> CompletableFuture<Void> borrow(Book book, R reader) {
        return CompletableFuture.completedFuture(null);
    }

    /**
     * Closes the doors.
     *
     * @throws InterruptedException if interrupted
     */
    @SmartAsync(timeout = "2m", executor = "db")
    public void lock() throws InterruptedException {}

    /** {@return how many books there are} */
    @SmartAsync.Direct
    public int size() {
        return 1;
    }

    /** A book. */
    public record Book(String title) {}

    /** One who reads. */
    public interface Reader {}

    @Override
    public String toString() {
        return "library";
    }
}
