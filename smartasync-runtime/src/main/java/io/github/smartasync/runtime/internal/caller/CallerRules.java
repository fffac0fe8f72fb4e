package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import io.github.smartasync.runtime.spi.OperationListener;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A runtime's rules about who may block: its detectors, its policy, and the policies of single operations.
 * Thread-safe. */
public final class CallerRules {

    /** What a sync view does on a thread that must not block, unless a builder or the system property says otherwise. */
    public static final BlockingPolicy DEFAULT_POLICY = BlockingPolicy.REFUSE;

    /** Those that hold if nothing is set. */
    public static final CallerRules DEFAULTS = new CallerRules(List.of(), DEFAULT_POLICY, Map.of()).withProperty();

    private final CallerJudge judge;
    private final BlockingPolicy policy;
    private final Map<String, BlockingPolicy> operationPolicies;
    private final @Nullable OperationNames names;

    /** Null until the first misuse; {@link MisuseLog#of} sets it. */
    volatile @Nullable MisuseLog log;

    /** Rules that do not report names without an operation. */
    CallerRules(
            List<CallerContextDetector> detectors,
            BlockingPolicy policy,
            Map<String, BlockingPolicy> operationPolicies) {
        this(detectors, policy, operationPolicies, null);
    }

    /** Copies what it is given; {@code names} is null if nothing is set for single operations. */
    public CallerRules(
            List<CallerContextDetector> detectors,
            BlockingPolicy policy,
            Map<String, BlockingPolicy> operationPolicies,
            @Nullable OperationNames names) {
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

    /** These rules with the policy that the system property {@code smartasync.blocking} names, if it names one. */
    public CallerRules withProperty() {
        String named;
        try {
            named = System.getProperty(BlockingProperty.NAME, "").strip();
        } catch (RuntimeException unreadable) {
            return this;
        }
        return named.isEmpty() ? this : withPolicy(BlockingProperty.policy(named, policy));
    }

    private CallerRules withPolicy(BlockingPolicy changed) {
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
        CallerJudge.prepare();
        BlockingPolicy own =
                operationPolicies.isEmpty() ? policy : OperationNames.of(operation.name(), operationPolicies, policy);
        return new CallerGate(this, own, operation, listener);
    }

    /** Where misuses are warned of; made for the first. */
    MisuseLog log() {
        MisuseLog made = log;
        return made != null ? made : MisuseLog.of(this);
    }

    /** Logs names that something is set for, but that match no operation of the source. */
    void tellOf(String operation) {
        if (names != null) {
            names.tellOf(operation);
        }
    }
}
