package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallerContext;

/** The gate before one operation of a sync view: lets threads through that may block. Thread-safe. */
public final class CallerGate {

    private final CallerJudge judge;
    private final BlockingPolicy policy;
    private final CalledOperation operation;
    private final MisuseLog log;

    CallerGate(CallerJudge judge, BlockingPolicy policy, CalledOperation operation, MisuseLog log) {
        this.judge = judge;
        this.policy = policy;
        this.operation = operation;
        this.log = log;
    }

    /**
     * Lets the calling thread through if it may block or if the policy lets it.
     *
     * @throws BlockingRefusedException if it must not block and the policy is to refuse, or if a scope forbids it
     */
    public void check() {
        if (policy == BlockingPolicy.ALLOW && !Scopes.anyOpen()) {
            return;
        }
        Thread caller = Thread.currentThread();
        CallerContext context = judge.judge(caller);
        if (!context.mayBlock()) {
            misused(caller, context);
        }
    }

    private void misused(Thread caller, CallerContext context) {
        BlockingPolicy applied = Scopes.isForbidden(context) ? BlockingPolicy.REFUSE : policy;
        switch (applied) {
            case REFUSE -> throw new BlockingRefusedException(MisuseMessage.refused(operation, caller, context));
            case WARN -> log.warn(operation, caller, context);
            case ALLOW -> {}
        }
    }
}
