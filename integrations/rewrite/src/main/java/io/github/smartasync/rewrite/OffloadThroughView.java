package io.github.smartasync.rewrite;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.smartasync.rewrite.Source.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.Recipe;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.MethodMatcher;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * Code that runs one call of a source on another thread calls a view instead: {@code CompletableFuture.supplyAsync(() ->
 * prices.find(id))} becomes {@code PricesAsync.of(prices).find(id)}, and {@code Mono.fromCallable(() ->
 * prices.find(id)).subscribeOn(Schedulers.boundedElastic())} becomes {@code PricesReactor.of(prices).find(id)}.
 *
 * <p>The annotations of the source must say that it has the view, and that the view has the method. The arguments of the call
 * must be names, constants and getters, because they are then evaluated by the caller.
 */
public final class OffloadThroughView extends Recipe {

    private static final String FUTURE = Results.FUTURE;
    private static final String MONO = Results.MONO;
    private static final String SCHEDULERS = "reactor.core.scheduler.Schedulers";

    private static final MethodMatcher SUPPLY = new MethodMatcher(FUTURE + " supplyAsync(..)");
    private static final MethodMatcher RUN = new MethodMatcher(FUTURE + " runAsync(..)");
    private static final MethodMatcher SUBSCRIBE_ON =
            new MethodMatcher(MONO + " subscribeOn(reactor.core.scheduler.Scheduler)");
    private static final MethodMatcher BOUNDED_ELASTIC = new MethodMatcher(SCHEDULERS + " boundedElastic()");
    private static final List<MethodMatcher> CALLS = List.of(
            new MethodMatcher(MONO + " fromCallable(java.util.concurrent.Callable)"),
            new MethodMatcher(MONO + " fromSupplier(java.util.function.Supplier)"),
            new MethodMatcher(MONO + " fromRunnable(java.lang.Runnable)"));

    @Option(
            displayName = "Executors of your own",
            description =
                    "Whether calls that name an executor or another scheduler than `boundedElastic` are changed, too."
                            + " They then run on the executor that the view has.",
            required = false)
    private final @Nullable Boolean ownExecutors;

    @JsonCreator
    public OffloadThroughView(@JsonProperty("ownExecutors") @Nullable Boolean ownExecutors) {
        this.ownExecutors = ownExecutors;
    }

    public @Nullable Boolean getOwnExecutors() {
        return ownExecutors;
    }

    @Override
    public String getDisplayName() {
        return "Call the view instead of offloading one call";
    }

    @Override
    public String getDescription() {
        return "Where `supplyAsync`, `runAsync` or `Mono.fromCallable(…).subscribeOn(…)` runs one call of a source, its"
                + " async or Reactor view makes that call.";
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getVisitor() {
        return new JavaFiles() {
            @Override
            public J.MethodInvocation visitMethodInvocation(J.MethodInvocation visited, ExecutionContext context) {
                J.MethodInvocation offloading = super.visitMethodInvocation(visited, context);
                Optional<J.MethodInvocation> through = SUPPLY.matches(offloading) || RUN.matches(offloading)
                        ? throughAsyncView(offloading)
                        : SUBSCRIBE_ON.matches(offloading) ? instead(offloading) : Optional.empty();
                if (through.isEmpty()) {
                    return offloading;
                }
                List.of(FUTURE, MONO, SCHEDULERS).forEach(this::maybeRemoveImport);
                return through.get().withPrefix(offloading.getPrefix());
            }

            private Optional<J.MethodInvocation> throughAsyncView(J.MethodInvocation offloading) {
                return offloading.getArguments().size() == 1 || takesOwnExecutors()
                        ? through(offloading.getArguments().get(0), Kind.ASYNC, Results.FUTURE, valueOf(offloading))
                        : Optional.empty();
            }

            /** The Reactor view, or the async view in a {@code Mono.fromFuture} where there is none. */
            private Optional<J.MethodInvocation> instead(J.MethodInvocation subscribing) {
                if (!(subscribing.getSelect() instanceof J.MethodInvocation mono)
                        || CALLS.stream().noneMatch(one -> one.matches(mono))
                        || (!BOUNDED_ELASTIC.matches(subscribing.getArguments().get(0)) && !takesOwnExecutors())) {
                    return Optional.empty();
                }
                Expression function = mono.getArguments().get(0);
                JavaType value = valueOf(mono);
                return through(function, Kind.REACTOR, Results.MONO, value)
                        .or(() -> through(function, Kind.ASYNC, Results.FUTURE, value)
                                .map(call -> fromFuture(mono, call)));
            }

            private Optional<J.MethodInvocation> through(
                    Expression function, Kind kind, String container, @Nullable JavaType value) {
                return Lambdas.onlyCall(function)
                        .filter(call -> call.isPlain()
                                && hasFutureInViews(call.method().getReturnType())
                                && Results.same(Results.boxed(call.method().getReturnType()), value))
                        .flatMap(call -> viewOf(call, kind, container).map(view -> {
                            maybeAddImport(view.view().getFullyQualifiedName(), null, false);
                            return view.on(call);
                        }));
            }
        };
    }

    private static Optional<ViewMethod> viewOf(Call call, Kind kind, String container) {
        JavaType.Method method = call.method();
        return Source.of(call.type(), method)
                .flatMap(source -> source.view(kind)
                        .flatMap(view -> Source.nameInViews(method)
                                .map(name -> ViewMethod.generated(
                                        source.type(),
                                        view,
                                        method,
                                        name,
                                        Results.of(container, method.getReturnType())))));
    }

    /** A future is taken as it is, and of another source the views give the view. */
    private static boolean hasFutureInViews(JavaType result) {
        return !Results.isAsync(result) && !Source.isAnnotated(result);
    }

    private static @Nullable JavaType valueOf(J.MethodInvocation call) {
        return call.getType() instanceof JavaType.Parameterized container
                ? container.getTypeParameters().get(0)
                : null;
    }

    private boolean takesOwnExecutors() {
        return Boolean.TRUE.equals(ownExecutors);
    }

    private static J.MethodInvocation fromFuture(J.MethodInvocation mono, J.MethodInvocation call) {
        JavaType.Method method = Objects.requireNonNull(mono.getMethodType())
                .withName("fromFuture")
                .withParameterNames(List.of("futureSupplier"))
                .withParameterTypes(List.of(Lambdas.SUPPLIER));
        return mono.withName(mono.getName().withSimpleName("fromFuture").withType(method))
                .withArguments(List.of(
                        Lambdas.supplier(call, mono.getArguments().get(0).getPrefix())))
                .withMethodType(method);
    }
}
