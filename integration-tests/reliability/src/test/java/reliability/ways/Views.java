package reliability.ways;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import reliability.Work;
import reliability.WorkAsync;
import reliability.WorkMutiny;
import reliability.WorkReactor;
import reliability.WorkRx;
import reliability.WorkSync;

/** All views of one source on one runtime, and each view of a view. */
record Views(
        WorkSync sync,
        WorkAsync async,
        WorkSync fromAsync,
        WorkAsync fromSync,
        WorkReactor reactor,
        WorkMutiny mutiny,
        WorkRx rx) {

    static Views on(SmartAsyncRuntime runtime) {
        WorkSync sync = WorkSync.of(new Work(), runtime);
        WorkAsync async = WorkAsync.of(new Work(), runtime);
        return new Views(
                sync,
                async,
                WorkSync.from(async, runtime),
                WorkAsync.from(sync, runtime),
                WorkReactor.of(new Work(), runtime),
                WorkMutiny.of(new Work(), runtime),
                WorkRx.of(new Work(), runtime));
    }
}
