package reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;

/** What comes of a value, of none, and of every kind of failure, through both views of a source of each type. */
@Timeout(120)
class ResultsTest {

    private final SourcesSync sync = SourcesSync.of(new Sources());
    private final SourcesAsync async = SourcesAsync.of(new Sources());

    @ParameterizedTest
    @EnumSource
    void aValueIsReturned(Kind kind) throws IOException {
        Integer expected = kind.hasValues() ? 7 : null;
        assertThat(kind.sync(sync, () -> Origin.of(7))).isEqualTo(expected);
        assertThat(kind.async(async, () -> Origin.of(7)).join()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatComesLaterIsReturnedToo(Kind kind) {
        Origin origin = Origin.pending();
        CompletableFuture<?> future = kind.async(async, () -> origin);
        assertThat(future).isNotDone();
        origin.end.complete(7);
        assertThat(future.join()).isEqualTo(kind.hasValues() ? 7 : null);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsNull(Kind kind) throws IOException {
        if (kind.canBeEmpty()) {
            assertThat(kind.sync(sync, () -> Origin.of(null))).isNull();
            assertThat(kind.async(async, () -> Origin.of(null))).isCompletedWithValue(null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachCallOfAViewSubscribesOnce(Kind kind) throws IOException {
        Origin origin = Origin.of(7);
        kind.sync(sync, () -> origin);
        kind.sync(sync, () -> origin);
        kind.async(async, () -> origin).join();
        assertThat(origin.begun()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aFailureIsTheOneOfTheSource(Kind kind) {
        Stream.of(new IOException(), new IllegalStateException(), new AssertionError())
                .forEach(failure -> assertThat(seen(kind, () -> Origin.failing(failure)))
                        .allSatisfy(thrown -> assertThat(thrown).isSameAs(failure)));
    }

    @ParameterizedTest
    @EnumSource
    void aCheckedExceptionThatNobodyDeclaredIsWrappedByTheSyncViewOnly(Kind kind) {
        Exception failure = new Exception();
        assertThat(catchThrowable(() -> kind.sync(sync, () -> Origin.failing(failure))))
                .isExactlyInstanceOf(CompletionException.class)
                .hasCause(failure);
        assertThat(failure(kind.async(async, () -> Origin.failing(failure)))).isSameAs(failure);
    }

    @ParameterizedTest
    @EnumSource
    void wrappersAroundAFailureAreTakenOff(Kind kind) {
        IOException failure = new IOException();
        Exception wrapped = new CompletionException(new ExecutionException(new CompletionException(failure)));
        assertThat(seen(kind, () -> Origin.failing(wrapped)))
                .allSatisfy(thrown -> assertThat(thrown).isSameAs(failure));
    }

    @ParameterizedTest
    @EnumSource
    void aWrapperOfNothingIsAFailureItself(Kind kind) {
        CompletionException empty = new CompletionException(null, null);
        assertThat(seen(kind, () -> Origin.failing(empty)))
                .allSatisfy(thrown -> assertThat(thrown).isSameAs(empty));
    }

    @ParameterizedTest
    @EnumSource
    void aCancellationByTheSourceItselfEndsTheCall(Kind kind) {
        CancellationException failure = new CancellationException();
        assertThat(seen(kind, () -> Origin.failing(failure)))
                .allSatisfy(thrown -> assertThat(thrown).isInstanceOf(CancellationException.class));
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatThrowsInsteadOfReturning(Kind kind) {
        Error failure = new NoClassDefFoundError();
        assertThat(seen(kind, () -> {
                    throw failure;
                }))
                .allSatisfy(thrown -> assertThat(thrown).isSameAs(failure));
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatReturnsNullIsNamed(Kind kind) {
        assertThat(seen(kind, () -> null))
                .allSatisfy(thrown -> assertThat(thrown)
                        .isExactlyInstanceOf(NullPointerException.class)
                        .hasMessageContaining("Sources." + kind.name().toLowerCase(Locale.ROOT) + "(Supplier)"));
    }

    @Test
    void whatReactorWrapsIsTakenOff() {
        IOException failure = new IOException();
        Mono<Integer> wrapped = Mono.error(Exceptions.propagate(failure));
        assertThat(catchThrowable(() -> sync.mono(() -> wrapped))).isSameAs(failure);
        assertThat(failure(async.mono(() -> wrapped))).isSameAs(failure);
    }

    /** Reactor throws such errors out of its {@code subscribe}. */
    @Test
    void aFatalErrorOnTheThreadThatSubscribesIsAFailure() {
        Error failure = new StackOverflowError();
        Mono<Integer> fatal = Mono.fromSupplier(() -> {
            throw failure;
        });
        assertThat(catchThrowable(() -> sync.mono(() -> fatal))).isSameAs(failure);
        assertThat(failure(async.mono(() -> fatal))).isSameAs(failure);
    }

    private Stream<Throwable> seen(Kind kind, Supplier<Origin> origin) {
        return Stream.of(catchThrowable(() -> kind.sync(sync, origin)), failure(kind.async(async, origin)));
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return future.handle((none, failure) -> failure).join();
    }
}
