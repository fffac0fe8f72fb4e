package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.internal.known.BuiltInJudge;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.util.List;
import java.util.Map;

/** A runtime's rules about who may block: its detectors, its policy, and the policies of single operations.
 * Thread-safe. */
public final class CallerRules {

    private final CallerJudge judge;
    private final BlockingPolicy policy;
    private final Map<String, BlockingPolicy> operationPolicies;
    private final MisuseLog log = new MisuseLog();

    /** Copies what it is given. */
    public CallerRules(
            List<CallerContextDetector> detectors,
            BlockingPolicy policy,
            Map<String, BlockingPolicy> operationPolicies) {
        this.judge = detectors.isEmpty() ? CallerJudge.WITHOUT_DETECTORS : new CallerJudge(detectors);
        this.policy = policy;
        this.operationPolicies = Map.copyOf(operationPolicies);
    }

    private CallerRules(CallerRules other, BlockingPolicy policy) {
        this.judge = other.judge;
        this.policy = policy;
        this.operationPolicies = other.operationPolicies;
    }

    /** These rules with another policy where an operation has none of its own. */
    public CallerRules withPolicy(BlockingPolicy changed) {
        return changed == policy ? this : new CallerRules(this, changed);
    }

    /** The policy of operations that have none of their own. */
    public BlockingPolicy policy() {
        return policy;
    }

    /** Who judges calling threads. */
    public CallerJudge judge() {
        return judge;
    }

    /** The gate before an operation. */
    public CallerGate gate(CalledOperation operation) {
        BuiltInJudge.prepare();
        return new CallerGate(judge, policyOf(operation.name()), operation, log);
    }

    private BlockingPolicy policyOf(String operation) {
        BlockingPolicy exact = operationPolicies.get(operation);
        if (exact != null) {
            return exact;
        }
        int parameters = operation.indexOf('(');
        return parameters < 0 ? policy : operationPolicies.getOrDefault(operation.substring(0, parameters), policy);
    }
}
