package io.github.smartasync.processor.diagnostic;

import java.util.List;

/** What judging something came to. */
public sealed interface Validated<T> {

    /** All that was found on the way. */
    List<Finding> findings();

    /** It can be generated; parts of it may have been left out, each with a finding. */
    record Accepted<T>(T value, List<Finding> findings) implements Validated<T> {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing can be generated. The findings say why; if there are none, the compiler itself says it. */
    record Rejected<T>(List<Finding> findings) implements Validated<T> {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
