package io.github.smartasync.threads;

import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param thread the thread that called
 * @param threadName its name when it called
 * @param result what the view returned; null if it refused
 * @param refusal the message of the refusal; null if the call was made
 * @param sourceCalls how often the source was called
 */
public record Outcome(
        Thread thread,
        String threadName,
        @Nullable String result,
        @Nullable String refusal,
        int sourceCalls) {}
