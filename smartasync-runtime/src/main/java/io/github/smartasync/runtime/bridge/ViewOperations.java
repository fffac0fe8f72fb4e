package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.internal.caller.CallerJudge;
import java.util.Arrays;

/**
 * The operations behind all views of one kind on one runtime. A view names each by its index. Thread-safe.
 *
 * <p>A set of operations is an {@code int} with a bit for each: operations whose indexes are 32 apart share one.
 */
public final class ViewOperations {

    private final SmartAsyncRuntime runtime;
    private final int asIs;

    /**
     * An operation, or the setup of one that no call has needed yet. Whoever does not see what another thread has put here
     * makes the same again.
     */
    private final Object[] operations;

    /** Of which operations some call has failed. Racy: whoever misses one pays for one exception more. */
    private int failedBefore;

    /**
     * The operations of a setup, in the order of their indexes. Those of a sync view are made when a call first needs them,
     * unless the runtime was built: a call whose result is there never does.
     */
    public ViewOperations(ViewSetup setup, OperationSetup... operations) {
        this(setup.runtime(), setup.mayMakeLater(), (Object[]) operations);
    }

    /** Of operations that are made, and of setups. */
    ViewOperations(SmartAsyncRuntime runtime, boolean later, Object... operations) {
        this.runtime = runtime;
        this.operations = Arrays.copyOf(operations, operations.length, Object[].class);
        if (later) {
            CallerJudge.prepare();
        }
        this.asIs = later ? 0 : makeAll();
    }

    /** Makes all operations; returns those that hand plain futures of the source on as they are. */
    private int makeAll() {
        int others = 0;
        for (int index = 0; index < operations.length; index++) {
            if (!get(index).isAsIs()) {
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
        Object known = operations[index];
        return known instanceof ViewOperation made ? made : make((OperationSetup) known, index);
    }

    private ViewOperation make(OperationSetup setup, int index) {
        ViewOperation made = setup.make();
        operations[index] = made;
        return made;
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
