package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.spi.CallListener;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What views do before they look up an operation. What the operations do, the tests of those say, for views too. */
final class ViewCallsTest {

    private static final int PRICE_OF = 0;
    private static final int REFRESH = 1;

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    /** A method of a view could hide or override what it inherits, and a field would hide a constant of an interface. */
    @Test
    void aViewInheritsNothingThatItsMethodsOrConstantsCouldMeet() throws NoSuchMethodException {
        Method ofObject = ViewCalls.class.getMethod("toString");
        for (Method method : ViewCalls.class.getDeclaredMethods()) {
            if (!Modifier.isPrivate(method.getModifiers()) && !method.equals(ofObject)) {
                assertThat(Modifier.isStatic(method.getModifiers()))
                        .as("%s", method)
                        .isTrue();
                assertThat(method.getParameterTypes()).as("%s", method).startsWith(ViewCalls.class);
            }
        }
        assertThat(ViewCalls.class.getDeclaredFields()).allMatch(field -> Modifier.isPrivate(field.getModifiers()));
        assertThat(ViewCalls.class.getSuperclass()).isEqualTo(Object.class);
    }

    @Test
    void aViewIsCalledByItsInterfaceAndItsSource() {
        assertThat(new PricesView(operations(sync(PRICE_OF)))).hasToString("PricesSync[prices]");
    }

    @Test
    void aSourceMayNotBeNull() {
        ViewOperations operations = operations(sync(PRICE_OF));
        assertThatNullPointerException()
                .isThrownBy(() -> new ViewCalls(null, "service", operations))
                .withMessage("service");
    }

    @Test
    void aViewKnowsItsSourceAndItsRuntime() {
        ViewCalls view = view(sync(PRICE_OF));
        assertThat(ViewCalls.source(view)).isEqualTo("prices");
        assertThat(SourceView.sourceOf(view)).contains("prices");
        assertThat(SourceView.sourceOf(new ViewCalls(view, "service", operations(sync(PRICE_OF)))))
                .contains("prices");
        assertThat(SourceView.sourceOf("prices")).isEmpty();
        assertThat(ViewCalls.runtime(view)).isSameAs(runtime);
    }

    @Test
    void aSecondFailureIsFoundWithoutAnExceptionByEveryViewOfThisKind() {
        ViewOperations operations = operations(sync(PRICE_OF), sync(REFRESH));
        Asked future = new Asked();
        future.completeExceptionally(new IllegalStateException("late"));
        ViewCalls view = new ViewCalls("prices", "service", operations);

        assertThatThrownBy(() -> ViewCalls.await(view, PRICE_OF, future)).hasMessage("late");
        assertThat(future.results).isEqualTo(1);
        assertThatThrownBy(() -> ViewCalls.await(view, PRICE_OF, future)).hasMessage("late");
        ViewCalls later = new ViewCalls("prices", "service", operations);
        assertThatThrownBy(() -> ViewCalls.await(later, PRICE_OF, future)).hasMessage("late");
        assertThat(future.results).isEqualTo(1);

        assertThatThrownBy(() -> ViewCalls.await(view, REFRESH, future)).hasMessage("late");
        assertThat(future.results).as("of another operation").isEqualTo(2);
    }

    @Test
    void resultsArriveAfterAFailureToo() {
        ViewCalls view = view(sync(PRICE_OF));
        assertThatThrownBy(() -> ViewCalls.await(
                        view, PRICE_OF, CompletableFuture.failedFuture(new IllegalStateException("late"))))
                .hasMessage("late");
        assertThat(ViewCalls.<String>await(view, PRICE_OF, CompletableFuture.completedFuture("12.50")))
                .isEqualTo("12.50");
    }

    @Test
    void eachCallUsesTheOperationOfItsIndexHoweverManyThereAre() {
        ViewCalls view = view(IntStream.range(0, 70).mapToObj(this::sync).toArray(OperationSetup[]::new));
        for (int index : new int[] {0, 1, 31, 32, 33, 64, 69}) {
            assertThat(ViewCalls.operation(view, index)).hasToString("Prices.get" + index + "()");
            assertThatThrownBy(() -> ViewCalls.await(view, index, (CompletableFuture<String>) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Prices.get" + index + "()");
            assertThatThrownBy(() -> ViewCalls.awaitStage(view, index, (CompletionStage<String>) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Prices.get" + index + "()");
            assertThatThrownBy(() -> ViewCalls.present(view, index, null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageStartingWith("Prices.get" + index + "() has no value");
            assertThat(ViewCalls.present(view, index, 1)).isEqualTo(1);
        }
    }

    /** Operations whose indexes are 32 apart share a bit; that of index 33 has a limit. */
    @Test
    void aPendingFutureIsHandedOnWhereItsOperationHasNoLimit() {
        OperationSetup[] all = IntStream.range(0, 40)
                .mapToObj(index -> index == 33 ? limited(index) : async(index))
                .toArray(OperationSetup[]::new);
        ViewCalls view = view(all);
        CompletableFuture<String> pending = new CompletableFuture<>();
        for (int index : new int[] {0, 1, 31, 32, 34, 39}) {
            assertThat(ViewCalls.<String>adopt(view, index, pending))
                    .as("%d", index)
                    .isSameAs(pending);
            assertThat(ViewCalls.<String>adoptStage(view, index, (CompletionStage<String>) pending))
                    .as("%d", index)
                    .isSameAs(pending);
        }
        assertThat(ViewCalls.<String>adopt(view, 33, pending)).isNotSameAs(pending);
        assertThat(ViewCalls.<String>adoptStage(view, 33, (CompletionStage<String>) pending))
                .isNotSameAs(pending);
    }

    @Test
    void nothingToAdoptIsAFailureThatNamesTheOperation() {
        ViewCalls view = view(async(PRICE_OF), async(REFRESH));
        assertThat(ViewCalls.<String>adopt(view, REFRESH, (CompletableFuture<String>) null))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("Prices.get1()");
        assertThat(ViewCalls.<String>adoptStage(view, REFRESH, (CompletionStage<String>) null))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("Prices.get1()");
    }

    /** Its first call may come from an event loop, which then has less to do; and a name that nobody knows fails early. */
    @Test
    void anAsyncViewMakesItsOperationsAtOnce() {
        ViewSetup setup = asyncViews(SmartAsyncRuntime.shared());
        OperationSetup unknown =
                setup.operation("history(Sku)").executor("nobody").blocking();
        assertThatThrownBy(() -> new ViewOperations(setup, unknown)).hasMessageContaining("\"nobody\"");
    }

    @Test
    void aSyncViewOfARuntimeThatWasBuiltToo() {
        List<String> told = new ArrayList<>();
        CallListener listener = (operation, executor) -> {
            told.add(operation);
            return null;
        };
        try (SmartAsyncRuntime listening =
                SmartAsyncRuntime.builder().listener(listener).build()) {
            ViewSetup setup = views(listening);
            assertThat(new ViewOperations(setup, setup.operation("priceOf(Sku)").async()))
                    .isNotNull();
        }
        assertThat(told).containsExactly("Prices.priceOf(Sku)");
    }

    @Test
    void anOperationThatIsMadeWhenItIsNeededIsMadeOnce() {
        ViewSetup setup = views(SmartAsyncRuntime.shared());
        ViewCalls view = new ViewCalls(
                "prices",
                "service",
                new ViewOperations(
                        setup,
                        setup.operation("priceOf(Sku)").async(),
                        setup.operation("refresh()").blocking()));
        ViewOperation refresh = ViewCalls.operation(view, REFRESH);
        assertThat(refresh).hasToString("Prices.refresh()");
        assertThat(ViewCalls.operation(view, REFRESH)).isSameAs(refresh);
        assertThat(ViewCalls.operation(view, PRICE_OF)).hasToString("Prices.priceOf(Sku)");
    }

    @Test
    void whoeverMustNotBlockIsRefusedInTheWordsOfTheOperation() {
        ViewCalls view = view(sync(PRICE_OF), sync(REFRESH));
        CallerContext.forbidBlocking(() -> {
            assertThatThrownBy(() -> ViewCalls.check(view, REFRESH))
                    .isInstanceOf(BlockingRefusedException.class)
                    .hasMessage(refusal(ViewCalls.operation(view, REFRESH)));
        });
        ViewCalls.check(view, REFRESH);
    }

    @Test
    void theTraceOfTheCallerBeginsAtItsView() {
        IllegalStateException failure = new IllegalStateException("late");
        ViewCalls view = view(sync(PRICE_OF));
        CompletableFuture<String> failed = CompletableFuture.failedFuture(failure);
        assertThatThrownBy(() -> thisFrameIsTheView(view, failed)).isSameAs(failure);
        assertThat(failure.getSuppressed()[0])
                .hasMessage("Prices.get0() was called by thread \""
                        + Thread.currentThread().getName() + "\"");
        StackTraceElement[] frames = failure.getSuppressed()[0].getStackTrace();
        assertThat(frames[0].getClassName()).isEqualTo(ViewCalls.class.getName());
        assertThat(frames[1].getMethodName()).isEqualTo("thisFrameIsTheView");
    }

    private static void thisFrameIsTheView(ViewCalls view, CompletableFuture<String> failed) {
        ViewCalls.await(view, PRICE_OF, failed);
    }

    private static String refusal(ViewOperation operation) {
        try {
            operation.checkCaller();
            throw new AssertionError("not refused");
        } catch (BlockingRefusedException refused) {
            return refused.getMessage();
        }
    }

    private ViewCalls view(OperationSetup... operations) {
        return new ViewCalls("prices", "service", operations(operations));
    }

    private ViewOperations operations(OperationSetup... operations) {
        return new ViewOperations(views(runtime), operations);
    }

    private static ViewSetup views(SmartAsyncRuntime runtime) {
        return ViewSetup.of(runtime, "Prices", "PricesAsync");
    }

    private static ViewSetup asyncViews(SmartAsyncRuntime runtime) {
        return ViewSetup.async(runtime, ViewCallsTest.class, "Prices", "PricesAsync");
    }

    private OperationSetup sync(int index) {
        return views(runtime).operation("get" + index + "()").async();
    }

    private OperationSetup async(int index) {
        return asyncViews(runtime).operation("get" + index + "()").async();
    }

    private OperationSetup limited(int index) {
        return async(index).timeoutNanos(Duration.ofHours(1).toNanos());
    }

    /** Counts how often its result is asked for: of a failed future, that makes an exception. */
    private static final class Asked extends CompletableFuture<Object> {

        private int results;

        @Override
        public Object getNow(Object absent) {
            results++;
            return super.getNow(absent);
        }
    }

    private interface PricesSync {}

    private static final class PricesView extends ViewCalls implements PricesSync {

        PricesView(ViewOperations operations) {
            super("prices", "service", operations);
        }
    }
}
