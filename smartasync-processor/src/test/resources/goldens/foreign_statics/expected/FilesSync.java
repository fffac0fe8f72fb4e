package goldens.foreign_statics;

import io.github.smartasync.GeneratedView;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Sync view of {@link java.nio.file.Files}: its methods return plain values. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link FilesAsync} there.
 */
@GeneratedView("java.nio.file.Files")
public interface FilesSync {
    /**
     * Calls {@link java.nio.file.Files#exists(Path, LinkOption[])} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static boolean exists(Path path, LinkOption... options) {
        return FilesViews.SyncStatics.exists(path, options);
    }

    /**
     * Calls {@link java.nio.file.Files#readString(Path, Charset)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static String readString(Path path, Charset cs) throws IOException {
        return FilesViews.SyncStatics.readString(path, cs);
    }

    /**
     * Calls {@link java.nio.file.Files#size(Path)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static long size(Path path) throws IOException {
        return FilesViews.SyncStatics.size(path);
    }
}
