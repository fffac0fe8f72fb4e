package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.internal.known.Judgement;
import io.github.smartasync.runtime.internal.record.Recorder;
import io.github.smartasync.runtime.spi.OperationListener;
import org.jspecify.annotations.Nullable;

/** The gate before one operation of a sync view: lets threads through that may block. Thread-safe. */
public final class CallerGate {

    private final CallerJudge judge;
    private final BlockingPolicy policy;
    private final CalledOperation operation;
    private final MisuseLog log;
    private final OperationNames names;
    private final @Nullable OperationListener listener;

    CallerGate(
            CallerJudge judge,
            BlockingPolicy policy,
            CalledOperation operation,
            MisuseLog log,
            OperationNames names,
            @Nullable OperationListener listener) {
        this.judge = judge;
        this.policy = policy;
        this.operation = operation;
        this.log = log;
        this.names = names;
        this.listener = listener;
    }

    /** The gate before each wait for a value of the operation's stream. */
    public CallerGate forPulls() {
        return new CallerGate(judge, policy, operation.pulled(), log, names, listener);
    }

    /**
     * Returns if the calling thread may block, or if the policy allows the call.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if it must not block and the policy is to refuse, or
     *     if a scope forbids it
     */
    public void check() {
        Thread caller = Thread.currentThread();
        if (policy != BlockingPolicy.ALLOW) {
            Judgement judgement = judge.judge(caller);
            if (!judgement.mayBlock()) {
                misused(caller, judgement);
            }
        } else if (JudgeOverrides.exist()) {
            Judgement scope = Scopes.of(caller);
            if (scope != null && !scope.mayBlock()) {
                misused(caller, scope);
            }
        }
    }

    private void misused(Thread caller, Judgement judgement) {
        names.tellOf(operation.name()); // a policy for a name that was misspelt may be why
        if (policy == BlockingPolicy.WARN && !Scopes.isForbidden(judgement)) {
            Recorder.refused(operation.name(), judgement.sign(), policy, listener);
            log.warn(operation, caller, judgement);
        } else {
            Recorder.refused(operation.name(), judgement.sign(), BlockingPolicy.REFUSE, listener);
            throw MisuseMessage.refused(operation, caller, judgement);
        }
    }
}
