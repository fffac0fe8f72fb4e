package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * The operations behind all views of one kind on one runtime. A view names each by its index. Thread-safe.
 *
 * <p>A set of operations is an {@code int} with a bit for each: operations whose indexes are 32 apart share one.
 */
public final class ViewOperations {

    private final SmartAsyncRuntime runtime;
    private final ViewOperation[] operations;
    private final int asIs;

    /** Of which operations some call has failed. Racy: whoever misses one pays for one exception more. */
    private int failedBefore;

    /** The operations of a setup, in the order of their indexes. */
    public ViewOperations(ViewSetup setup, ViewOperation... operations) {
        this.runtime = setup.runtime();
        this.operations = operations;
        this.asIs = asIs(operations);
    }

    private static int asIs(ViewOperation[] operations) {
        int others = 0;
        for (int index = 0; index < operations.length; index++) {
            if (!operations[index].isAsIs()) {
                others |= bit(index);
            }
        }
        return ~others;
    }

    static int bit(int index) {
        return 1 << index; // of which Java takes the last five bits
    }

    SmartAsyncRuntime runtime() {
        return runtime;
    }

    ViewOperation get(int index) {
        return operations[index];
    }

    /** Operations that hand plain futures of the source on as they are. */
    int asIs() {
        return asIs;
    }

    /** Operations of which some call has failed. */
    int failedBefore() {
        return failedBefore;
    }

    void failed(int index) {
        failedBefore |= bit(index);
    }
}
