package io.github.smartasync.spring.boot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the words of an application how it gets an executor. The runtime's own message speaks of its builder. */
final class MissingExecutorFailureAnalyzer extends AbstractFailureAnalyzer<IllegalArgumentException> {

    private static final Pattern MESSAGE =
            Pattern.compile("(\\S.* needs the executor \"([^\"]+)\", .*) Correct the name, or add the executor to .*");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, IllegalArgumentException failure) {
        Matcher message = MESSAGE.matcher(String.valueOf(failure.getMessage()));
        if (!message.matches()) {
            return null;
        }
        String executor = message.group(2);
        return new FailureAnalysis(
                message.group(1),
                "Set the property smartasync.executors." + executor
                        + ".max-concurrency to the number of calls that may run"
                        + " at a time, or define a bean of type Executor with the name " + executor
                        + ", or correct the name in @SmartAsync.",
                failure);
    }
}
