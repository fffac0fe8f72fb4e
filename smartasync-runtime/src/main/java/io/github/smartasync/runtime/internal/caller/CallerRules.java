package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.internal.known.BuiltInJudge;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import io.github.smartasync.runtime.spi.OperationListener;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A runtime's rules about who may block: its detectors, its policy, and the policies of single operations.
 * Thread-safe. */
public final class CallerRules {

    private final CallerJudge judge;
    private final BlockingPolicy policy;
    private final Map<String, BlockingPolicy> operationPolicies;
    private final OperationNames names;
    private final MisuseLog log = new MisuseLog();

    /** Rules of which nobody is told when a name has matched no operation. */
    CallerRules(
            List<CallerContextDetector> detectors,
            BlockingPolicy policy,
            Map<String, BlockingPolicy> operationPolicies) {
        this(detectors, policy, operationPolicies, new OperationNames(Set.of()));
    }

    /** Copies what it is given. */
    public CallerRules(
            List<CallerContextDetector> detectors,
            BlockingPolicy policy,
            Map<String, BlockingPolicy> operationPolicies,
            OperationNames names) {
        this.names = names;
        this.judge = detectors.isEmpty() ? CallerJudge.WITHOUT_DETECTORS : new CallerJudge(detectors);
        this.policy = policy;
        this.operationPolicies = Map.copyOf(operationPolicies);
    }

    private CallerRules(CallerRules other, BlockingPolicy policy) {
        this.names = other.names;
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

    /** The gate before an operation whose refusals nobody is told. */
    public CallerGate gate(CalledOperation operation) {
        return gate(operation, null);
    }

    /** The gate before an operation. */
    public CallerGate gate(CalledOperation operation, @Nullable OperationListener listener) {
        BuiltInJudge.prepare();
        BlockingPolicy own = OperationNames.of(operation.name(), operationPolicies, policy);
        return new CallerGate(judge, own, operation, log, names, listener);
    }
}
