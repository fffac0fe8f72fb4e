package io.github.smartasync.runtime.internal.batch;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The results of a batch. Each is written once, by the thread that ended its call. {@link BatchRun} says who reads
 * them when.
 */
final class BatchResults {

    private final @Nullable Object[] results;
    private final BatchPlan.@Nullable Settling settling;

    /** The index of the item whose call has ended the batch. */
    private volatile int failedItem = -1;

    /** Published by {@code failedItem}. */
    private String failedOperation = "";

    BatchResults(int size, BatchPlan.@Nullable Settling settling) {
        this.results = new @Nullable Object[size];
        this.settling = settling;
    }

    int size() {
        return results.length;
    }

    void set(int index, @Nullable Object value, @Nullable Throwable failure) {
        results[index] = settling == null ? value : settling.settle(value, failure);
    }

    List<Object> list() {
        @SuppressWarnings("NullAway") // a call may return null
        List<Object> list = Arrays.asList(results);
        return Collections.unmodifiableList(list);
    }

    /**
     * The outcomes of a batch that ended early; null if it collects none. Calls that have ended keep their outcome: whoever sees
     * that a call has ended sees its result, too.
     */
    @Nullable
    List<Object> settled(AtomicReferenceArray<@Nullable BatchCall> calls, Throwable early) {
        if (settling == null) {
            return null;
        }
        Object[] all = new Object[results.length];
        for (int index = 0; index < all.length; index++) {
            Object result = calls.get(index) == null ? results[index] : null;
            all[index] = result == null ? settling.settle(null, early) : result;
        }
        return List.of(all);
    }

    /** Records which call has ended the batch, and its operation, before the batch's future ends. */
    void failedAt(int index, @Nullable BatchCall call) {
        failedOperation = call == null ? "" : call.operation();
        failedItem = index;
    }

    /** The item whose call has ended the batch, as a clause of a sentence; empty if none has. */
    String failedItem() {
        int index = failedItem;
        if (index < 0) {
            return "";
        }
        String operation = failedOperation.isEmpty() ? "" : " by " + failedOperation;
        return ", for item " + (index + 1) + " of " + results.length + operation + ",";
    }
}
