package io.github.smartasync.runtime;

import java.util.OptionalInt;

/**
 * What an executor of a runtime is doing: {@link SmartAsyncRuntime#executors}. The numbers are read one after the other
 * while calls go on, so they may not fit each other exactly.
 *
 * @param name the name that it is registered under; {@code default} for the default executor
 * @param own whether the runtime made it; for an executor of yours, only the calls that the runtime gave it are counted
 * @param limit how many calls it runs at a time; empty if there is no limit, and for an executor of yours
 * @param queueLimit how many calls may wait for their turn; empty for an executor of yours
 * @param running how many calls run and count towards the limit
 * @param waiting how many calls wait for another call and so do not count towards the limit; 0 for an executor of yours
 * @param queued how many calls wait for their turn
 */
public record ExecutorState(
        String name, boolean own, OptionalInt limit, OptionalInt queueLimit, int running, int waiting, int queued) {}
