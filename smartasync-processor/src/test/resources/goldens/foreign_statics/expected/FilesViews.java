package goldens.foreign_statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

@GeneratedView("java.nio.file.Files")
final class FilesViews {
    private FilesViews() {}

    static final class SyncStatics {
        private static final ViewOperation exists;
        private static final ViewOperation readString;
        private static final ViewOperation size;

        static {
            Bridge.requireLevel(1, "goldens.foreign_statics.FilesSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), FilesViews.class, "Files",
                    "FilesAsync");
            exists = setup.operation("exists(Path, LinkOption[])").blocking().make();
            readString = setup.operation("readString(Path, Charset)").blocking().make();
            size = setup.operation("size(Path)").blocking().make();
        }

        private SyncStatics() {}

        static boolean exists(Path path, LinkOption... options) {
            exists.checkCaller();
            return Files.exists(path, options);
        }

        static String readString(Path path, Charset cs) throws IOException {
            readString.checkCaller();
            return Files.readString(path, cs);
        }

        static long size(Path path) throws IOException {
            size.checkCaller();
            return Files.size(path);
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation exists;
        private static final ViewOperation readString;
        private static final ViewOperation size;

        static {
            Bridge.requireLevel(1, "goldens.foreign_statics.FilesAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), FilesViews.class, "Files",
                    "FilesAsync");
            exists = setup.operation("exists(Path, LinkOption[])").blocking().make();
            readString = setup.operation("readString(Path, Charset)").blocking().make();
            size = setup.operation("size(Path)").blocking().make();
        }

        private AsyncStatics() {}

        static CompletableFuture<Boolean> exists(Path path, LinkOption... options) {
            return exists.offload(() -> Files.exists(path, options));
        }

        static CompletableFuture<String> readString(Path path, Charset cs) {
            return readString.offload(() -> Files.readString(path, cs));
        }

        static CompletableFuture<Long> size(Path path) {
            return size.offload(() -> Files.size(path));
        }
    }
}
