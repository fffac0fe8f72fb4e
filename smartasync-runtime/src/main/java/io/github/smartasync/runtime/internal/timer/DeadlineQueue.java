package io.github.smartasync.runtime.internal.timer;

import static io.github.smartasync.runtime.internal.timer.Deadline.NOT_QUEUED;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A binary heap whose entries know their index, so that taking one out of the middle takes logarithmic time. Nearly all deadlines
 * are cancelled long before they pass. Not thread-safe.
 */
final class DeadlineQueue {

    private @Nullable Deadline[] heap = new @Nullable Deadline[16];
    private int size;

    int size() {
        return size;
    }

    /** The entry that passes first, or null. */
    @Nullable
    Deadline first() {
        return heap[0];
    }

    void add(Deadline entry) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        siftUp(size++, entry);
    }

    /** Takes the entry out. False if it is not in the queue. */
    boolean remove(Deadline entry) {
        int hole = entry.index;
        if (hole == NOT_QUEUED) {
            return false;
        }
        entry.index = NOT_QUEUED;
        Deadline last = at(--size);
        heap[size] = null;
        if (last != entry) {
            siftDown(hole, last);
            if (heap[hole] == last) {
                siftUp(hole, last);
            }
        }
        return true;
    }

    /** Makes every entry due at the given moment, because the timer is closed. */
    void closeAll(long atNanos) {
        for (int index = 0; index < size; index++) {
            at(index).atNanos = atNanos;
            at(index).closed = true;
        }
    }

    private void siftUp(int from, Deadline entry) {
        int hole = from;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (!entry.isBefore(at(parent))) {
                break;
            }
            put(hole, at(parent));
            hole = parent;
        }
        put(hole, entry);
    }

    private void siftDown(int from, Deadline entry) {
        int hole = from;
        for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && at(child + 1).isBefore(at(child))) {
                child++;
            }
            if (!at(child).isBefore(entry)) {
                break;
            }
            put(hole, at(child));
            hole = child;
        }
        put(hole, entry);
    }

    private Deadline at(int index) {
        Deadline entry = heap[index];
        if (entry == null) {
            throw new AssertionError("no entry at " + index + " of " + size);
        }
        return entry;
    }

    private void put(int index, Deadline entry) {
        heap[index] = entry;
        entry.index = index;
    }
}
