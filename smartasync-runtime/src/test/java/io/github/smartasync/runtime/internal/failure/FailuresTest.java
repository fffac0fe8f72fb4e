package io.github.smartasync.runtime.internal.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

final class FailuresTest {

    private final Exception original = new IOException("disk");

    @Test
    void takesOffAnyNumberOfWrappersOfBothKinds() {
        assertThat(Failures.unwrap(original)).isSameAs(original);
        Throwable wrapped = original;
        for (int depth = 0; depth < 50; depth++) {
            wrapped = depth % 3 == 0 ? new ExecutionException(wrapped) : new CompletionException(wrapped);
            assertThat(Failures.unwrap(wrapped)).isSameAs(original);
        }
    }

    @Test
    void aWrapperWithoutACauseIsTheOriginal() {
        CompletionException bare = new CompletionException("bare", null);
        assertThat(Failures.unwrap(bare)).isSameAs(bare);
        assertThat(Failures.unwrap(new ExecutionException(bare))).isSameAs(bare);
    }

    @Test
    void aCircleIsNotFollowed() {
        OwnCompletionException first = new OwnCompletionException();
        OwnCompletionException second = new OwnCompletionException();
        first.initCause(second);
        second.initCause(first);
        assertThat(Failures.unwrap(new CompletionException(first))).isSameAs(first);
    }

    @Test
    void keepsOtherExceptionsThatOnlyLookLikeWrappers() {
        Exception own = new OwnCompletionException(original);
        assertThat(Failures.unwrap(new CompletionException(own))).isSameAs(own);
        Exception timeout = new TimeoutException("of the source");
        assertThat(Failures.unwrap(new ExecutionException(timeout))).isSameAs(timeout);
        Exception runtime = new RuntimeException(original);
        assertThat(Failures.unwrap(runtime)).isSameAs(runtime);
    }

    private static final class OwnCompletionException extends CompletionException {
        private static final long serialVersionUID = 1L;

        OwnCompletionException() {}

        OwnCompletionException(Throwable cause) {
            super(cause);
        }
    }
}
