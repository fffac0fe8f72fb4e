package io.github.smartasync.runtime;

import java.util.OptionalInt;

/**
 * What an executor of a runtime is doing, at about one moment: {@link SmartAsyncRuntime#executors}. The numbers are read
 * one after the other while calls go on.
 *
 * @param name the name that it is registered under; {@code default} for the default executor
 * @param own whether the runtime made it; of a user's executor only the calls that the runtime gave it are known
 * @param limit how many calls it runs at a time; empty if any number, or if that is the user's to know
 * @param queueLimit how many calls may wait for their turn; empty for a user's executor
 * @param running how many calls run and count towards the limit
 * @param waiting how many calls wait for another call and so do not count towards the limit; 0 for a user's executor
 * @param queued how many calls wait for their turn
 */
public record ExecutorState(
        String name, boolean own, OptionalInt limit, OptionalInt queueLimit, int running, int waiting, int queued) {}
