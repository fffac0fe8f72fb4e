package io.github.smartasync.junit;

import java.io.Serial;
import java.util.List;

/** A test that must not block its thread did. Its cause and what is suppressed have the stacks, at most ten. */
final class ThreadBlockedError extends AssertionError {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 10;

    ThreadBlockedError(String test, List<BlockingCall> calls) {
        super(message(test, calls), calls.get(0).asThrowable());
        calls.stream().limit(SHOWN).skip(1).map(BlockingCall::asThrowable).forEach(this::addSuppressed);
    }

    private static String message(String test, List<BlockingCall> calls) {
        StringBuilder message = new StringBuilder(test)
                .append(" must not block its thread, but blocked it ")
                .append(calls.size() == 1 ? "once" : calls.size() + " times")
                .append(":\n");
        calls.stream()
                .limit(SHOWN)
                .forEach(call -> message.append("  it ").append(call).append('\n'));
        if (calls.size() > SHOWN) {
            message.append("  and so on, ").append(calls.size() - SHOWN).append(" times more\n");
        }
        return message.append("Use the async view, or move the call to an executor. If the event loop never does this,"
                        + " wrap it in CallerContext.allowBlocking.")
                .toString();
    }
}
