package io.github.smartasync.runtime.bridge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plain {@code Future} through an async view: it costs a thread while it is waited for, but no place. */
@Timeout(60)
class PlainFutureTest {

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor("io", 2).build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    @Test
    void isWaitedForWithoutAPlace() throws Exception {
        ViewOperation receive = adopting(setup -> setup);
        List<Mail> mails = List.of(new Mail(), new Mail(), new Mail());
        List<CompletableFuture<String>> received =
                mails.stream().map(receive::<String>adoptFuture).toList();
        for (Mail mail : mails) {
            mail.waitedFor.await();
        }

        Offload.on(runtime, "io").run(() -> mails.forEach(Mail::deliver)).get(20, SECONDS);

        for (CompletableFuture<String> each : received) {
            assertThat(each.get(20, SECONDS)).isEqualTo("mail");
        }
    }

    @Test
    void endsThoughEveryPlaceIsTaken() throws Exception {
        Mail mail = new Mail();
        CompletableFuture<String> received = adopting(setup -> setup).adoptFuture(mail);
        mail.waitedFor.await();
        Offload io = Offload.on(runtime, "io");
        Latch go = new Latch();
        List<CompletableFuture<Void>> busy = List.of(io.run(go::await), io.run(go::await));

        mail.deliver();

        assertThat(received.get(20, SECONDS)).isEqualTo("mail");
        go.open();
        CompletableFuture.allOf(busy.toArray(CompletableFuture[]::new)).get(20, SECONDS);
    }

    /** How the call ends, though its future is to be left alone. */
    enum End {
        CANCEL {
            @Override
            void of(CompletableFuture<String> call, SmartAsyncRuntime runtime) {
                call.cancel(true);
            }
        },
        CANCEL_WITHOUT_INTERRUPT {
            @Override
            void of(CompletableFuture<String> call, SmartAsyncRuntime runtime) {
                call.cancel(false);
            }
        },
        COMPLETE {
            @Override
            void of(CompletableFuture<String> call, SmartAsyncRuntime runtime) {
                call.complete("by hand");
            }
        },
        CLOSE {
            @Override
            void of(CompletableFuture<String> call, SmartAsyncRuntime runtime) {
                runtime.close(Duration.ZERO);
            }
        };

        abstract void of(CompletableFuture<String> call, SmartAsyncRuntime runtime);
    }

    @ParameterizedTest
    @EnumSource
    void theWaiterOfAnAbandonedOneEndsWithItsCall(End end) throws Exception {
        Mail mail = new Mail();
        CompletableFuture<String> received = adopting(OperationSetup::abandon).adoptFuture(mail);
        mail.waitedFor.await();

        end.of(received, runtime);

        mail.noLongerWaitedFor.await();
        assertThat(mail.isCancelled()).isFalse();
    }

    @Test
    void theWaiterOfAnAbandonedOneEndsWithItsLimit() throws Exception {
        Mail mail = new Mail();
        CompletableFuture<String> received =
                adopting(setup -> setup.timeoutNanos(1_000_000).abandon()).adoptFuture(mail);

        assertThatThrownBy(() -> received.get(20, SECONDS)).hasCauseInstanceOf(CallTimeoutException.class);

        if (mail.waitedFor.isOpen()) { // else the limit passed before a thread had started
            mail.noLongerWaitedFor.await();
        }
        assertThat(mail.isCancelled()).isFalse();
    }

    private ViewOperation adopting(UnaryOperator<OperationSetup> options) {
        return options.apply(ViewSetup.of(runtime, "Mails", "MailsAsync")
                        .operation("receive()")
                        .executor("io"))
                .adopting();
    }

    /** Tells when somebody waits for it, and when nobody does any more. */
    private static final class Mail extends FutureTask<String> {

        final Latch waitedFor = new Latch();
        final Latch noLongerWaitedFor = new Latch();

        Mail() {
            super(() -> "mail");
        }

        void deliver() {
            run();
        }

        @Override
        public String get() throws InterruptedException, java.util.concurrent.ExecutionException {
            waitedFor.open();
            try {
                return super.get();
            } finally {
                noLongerWaitedFor.open();
            }
        }
    }
}
