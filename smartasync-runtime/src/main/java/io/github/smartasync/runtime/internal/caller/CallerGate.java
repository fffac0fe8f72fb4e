package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.internal.known.Judgement;
import io.github.smartasync.runtime.internal.record.Recorder;
import io.github.smartasync.runtime.spi.OperationListener;
import org.jspecify.annotations.Nullable;

/** The gate before one operation of a sync view: lets threads through that may block. Thread-safe. */
public final class CallerGate {

    private final CallerRules rules;
    private final BlockingPolicy policy;
    private final CalledOperation operation;
    private final @Nullable OperationListener listener;

    CallerGate(
            CallerRules rules, BlockingPolicy policy, CalledOperation operation, @Nullable OperationListener listener) {
        this.rules = rules;
        this.policy = policy;
        this.operation = operation;
        this.listener = listener;
    }

    /** The gate before each wait for a value of the operation's stream. */
    public CallerGate forPulls() {
        return new CallerGate(rules, policy, operation.pulled(), listener);
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
            Judgement judgement = rules.judge().judge(caller);
            if (!judgement.mayBlock()) {
                misused(caller, judgement);
            }
        } else if (CallerJudge.overrides() != 0) {
            Judgement scope = Scopes.of(caller);
            if (scope != null && !scope.mayBlock()) {
                misused(caller, scope);
            }
        }
    }

    private void misused(Thread caller, Judgement judgement) {
        rules.tellOf(operation.name()); // a policy for a name that was misspelt may be why
        if (policy == BlockingPolicy.WARN && !Scopes.isForbidden(judgement)) {
            Recorder.refused(operation.name(), judgement.sign(), policy, listener);
            rules.log().warn(operation, caller, judgement);
        } else {
            Recorder.refused(operation.name(), judgement.sign(), BlockingPolicy.REFUSE, listener);
            throw MisuseMessage.refused(operation, caller, judgement);
        }
    }
}
