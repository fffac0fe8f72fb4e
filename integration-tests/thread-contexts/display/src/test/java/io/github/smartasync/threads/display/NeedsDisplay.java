package io.github.smartasync.threads.display;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a test class only if {@code -Ddisplay} is given, and says so where it is left out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsDisplay.Asked.class)
@interface NeedsDisplay {

    /** Whether the tests with a display were asked for. */
    final class Asked implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (System.getProperty("display") != null) {
                return ConditionEvaluationResult.enabled("asked for");
            }
            String reason = context.getDisplayName() + " was left out, because it needs a display. To run it:"
                    + " integration-tests/thread-contexts/display/run";
            if (context.getTestMethod().isEmpty()) {
                System.out.println(reason);
            }
            return ConditionEvaluationResult.disabled(reason);
        }
    }
}
