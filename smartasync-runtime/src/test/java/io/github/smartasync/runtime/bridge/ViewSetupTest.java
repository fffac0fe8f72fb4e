package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What an operation is for depends on the view, and on what the view calls. */
class ViewSetupTest {

    private static final SmartAsyncRuntime RUNTIME = SmartAsyncRuntime.shared();
    private static final ViewSetup SYNC = ViewSetup.sync(RUNTIME, ViewSetupTest.class, "Mail", "MailAsync");
    private static final ViewSetup ASYNC = ViewSetup.async(RUNTIME, ViewSetupTest.class, "Mail", "MailAsync");
    private static final ViewSetup SYNC_FROM = ViewSetup.syncFrom(RUNTIME, ViewSetupTest.class, "MailAsync");
    private static final ViewSetup ASYNC_FROM =
            ViewSetup.asyncFrom(RUNTIME, ViewSetupTest.class, "MailSync", "MailAsync");
    private static final ViewSetup ASYNC_FROM_ASYNC =
            ViewSetup.asyncFromAsync(RUNTIME, ViewSetupTest.class, "MailAsync");

    @SuppressWarnings("UnnecessaryLambda") // one object, so that what is made of it can be compared
    private static final Function<OperationSetup, OperationSetup> TWINS = setup -> setup.twins("sendAsync(Letter)");

    @Test
    void anOperationIsNamedAsTheMethodThatItCalls() {
        assertThat(named(SYNC, OperationSetup::async)).isEqualTo("Mail.post(Letter)");
        assertThat(named(ASYNC, OperationSetup::async)).isEqualTo("Mail.post(Letter)");
        assertThat(named(SYNC_FROM, OperationSetup::async)).isEqualTo("MailAsync.send(Letter)");
        assertThat(named(ASYNC_FROM, OperationSetup::async)).isEqualTo("MailSync.send(Letter)");
        assertThat(named(ASYNC_FROM_ASYNC, OperationSetup::async)).isEqualTo("MailAsync.send(Letter)");
    }

    @Test
    void ofTwinsABlockingViewCallsTheFirstAndTheOthersTheSecond() {
        assertThat(named(SYNC, TWINS)).isEqualTo("Mail.post(Letter)");
        assertThat(named(ASYNC, TWINS)).isEqualTo("Mail.sendAsync(Letter)");
        assertThat(named(ASYNC_FROM, TWINS)).isEqualTo("MailSync.send(Letter)");
        assertThat(named(ASYNC_FROM_ASYNC, TWINS)).isEqualTo("MailAsync.send(Letter)");
    }

    @Test
    void onlyWhatIsOffloadedNeedsItsExecutorWhenTheViewIsMade() {
        for (ViewSetup view : List.of(SYNC, SYNC_FROM, ASYNC_FROM_ASYNC)) {
            assertThatCode(() -> unknownExecutor(view).blocking().make()).doesNotThrowAnyException();
        }
        assertThatCode(() -> unknownExecutor(ASYNC).async().make()).doesNotThrowAnyException();
        assertThatCode(() -> TWINS.apply(unknownExecutor(ASYNC)).make()).doesNotThrowAnyException();
        assertThatThrownBy(() -> unknownExecutor(ASYNC).blocking().make()).hasMessageContaining("\"nobody\"");
        assertThatThrownBy(() -> unknownExecutor(ASYNC_FROM).async().make()).hasMessageContaining("\"nobody\"");
    }

    private static String named(ViewSetup view, Function<OperationSetup, OperationSetup> last) {
        return last.apply(view.operation("post(Letter)", "send(Letter)")).make().toString();
    }

    private static OperationSetup unknownExecutor(ViewSetup view) {
        return view.operation("send(Letter)").executor("nobody");
    }
}
