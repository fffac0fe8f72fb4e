package goldens.foreign_statics;

import io.github.smartasync.GeneratedView;
import java.nio.charset.Charset;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link java.nio.file.Files}: its methods return futures at once. Blocking
 * methods of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("java.nio.file.Files")
public interface FilesAsync {
    /**
     * Calls {@link java.nio.file.Files#exists(Path, LinkOption[])} on the runtime's executor.
     * Cancelling the future interrupts the call.
     */
    static CompletableFuture<Boolean> exists(Path path, LinkOption... options) {
        return FilesViews.AsyncStatics.exists(path, options);
    }

    /**
     * Calls {@link java.nio.file.Files#readString(Path, Charset)} on the runtime's executor.
     * Cancelling the future interrupts the call.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     */
    static CompletableFuture<String> readString(Path path, Charset cs) {
        return FilesViews.AsyncStatics.readString(path, cs);
    }

    /**
     * Calls {@link java.nio.file.Files#size(Path)} on the runtime's executor. Cancelling the
     * future interrupts the call.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     */
    static CompletableFuture<Long> size(Path path) {
        return FilesViews.AsyncStatics.size(path);
    }
}
