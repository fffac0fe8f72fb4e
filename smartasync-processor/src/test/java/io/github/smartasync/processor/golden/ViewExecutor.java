package io.github.smartasync.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Calls every method of a view over the source and over the other view, and compares what comes back. Where a source
 * cannot be made without help, a class {@code Driver} of the shape has a static method that returns one; likewise for
 * arguments.
 */
final class ViewExecutor {

    private static final SmartAsyncRuntime RUNTIME = runtime();

    private final ClassLoader loader;
    private final Samples samples;

    ViewExecutor(ClassLoader loader, String home) {
        this.loader = loader;
        this.samples = new Samples(loader, home);
    }

    /** Runs a view, and its counterpart if there is one; returns how many calls were compared. */
    int run(String viewName) throws Exception {
        Class<?> view = Class.forName(viewName, true, loader);
        Optional<Method> of = factories(view, "of").findFirst();
        if (of.isPresent()) {
            return run(view, of.get());
        }
        return Arrays.stream(view.getDeclaredMethods()).anyMatch(Method::isDefault) ? runMixin(view) : runStatics(view);
    }

    private int run(Class<?> view, Method of) throws Exception {
        Object source = samples.of(of.getParameterTypes()[0]);
        Object overSource = of.invoke(null, source, RUNTIME);
        Optional<Method> from = factories(view, "from").findFirst();
        int calls = 0;
        for (Method method : methods(view)) {
            Object[] arguments = samples.forParameters(method);
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            Outcome direct = Outcome.of(() -> method.invoke(isStatic ? null : overSource, arguments));
            calls++;
            if (from.isPresent()) {
                Class<?> other = from.get().getParameterTypes()[0];
                Object otherOverSource = factory(other, "of").invoke(null, source, RUNTIME);
                Method counterpart = other.getMethod(method.getName(), method.getParameterTypes());
                counterpart.setAccessible(true);
                Outcome mirrored = Outcome.of(() -> counterpart.invoke(isStatic ? null : otherOverSource, arguments));
                assertThat(mirrored).as("%s of both views", method).isEqualTo(direct);
                if (!isStatic) {
                    Object overOther = from.get().invoke(null, otherOverSource, RUNTIME);
                    assertThat(Outcome.of(() -> method.invoke(overOther, arguments)))
                            .as("%s over the other view", method)
                            .isEqualTo(direct);
                }
            }
        }
        assertThat(overSource).hasToString(view.getSimpleName() + "[" + source + "]");
        return calls;
    }

    /** A view without an object: each of its methods against the other view's. */
    private int runStatics(Class<?> view) throws Exception {
        String name = view.getName();
        Class<?> other = Class.forName(
                name.endsWith("Sync") ? name.replaceFirst("Sync$", "Async") : name.replaceFirst("Async$", "Sync"),
                true,
                loader);
        int calls = 0;
        for (Method method : methods(view)) {
            Object[] arguments = samples.forParameters(method);
            Method counterpart = other.getMethod(method.getName(), method.getParameterTypes());
            counterpart.setAccessible(true);
            assertThat(Outcome.of(() -> counterpart.invoke(null, arguments)))
                    .as("%s of both views", method)
                    .isEqualTo(Outcome.of(() -> method.invoke(null, arguments)));
            calls++;
        }
        return calls;
    }

    /** Runs the default methods of a mixin beside the methods of the same object that they call. */
    private int runMixin(Class<?> mixin) throws Exception {
        Object object = samples.of(mixin);
        int calls = 0;
        for (Method method : mixin.getDeclaredMethods()) {
            if (method.isDefault()) {
                method.setAccessible(true);
                Object[] arguments = samples.forParameters(method);
                Outcome outcome = Outcome.of(() -> method.invoke(object, arguments));
                for (Method partner : partners(object, method)) {
                    assertThat(outcome)
                            .as("%s and %s", method, partner)
                            .isEqualTo(Outcome.of(() -> partner.invoke(object, arguments)));
                    calls++;
                }
            }
        }
        return calls;
    }

    private static List<Method> partners(Object object, Method method) {
        String name = method.getName();
        List<String> names = List.of(name + "Async", name.replaceAll("Async$", ""));
        List<Method> partners = Arrays.stream(object.getClass().getMethods())
                .filter(other ->
                        names.contains(other.getName()) && !other.getName().equals(name))
                .filter(other -> Arrays.equals(other.getParameterTypes(), method.getParameterTypes()))
                .peek(partner -> partner.setAccessible(true))
                .toList();
        assertThat(partners).as("what %s calls", method).isNotEmpty();
        return partners;
    }

    private static Method factory(Class<?> view, String name) {
        return factories(view, name).findFirst().orElseThrow(() -> new AssertionError(view + "." + name));
    }

    private static java.util.stream.Stream<Method> factories(Class<?> view, String name) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 2)
                .filter(method -> method.getParameterTypes()[1] == SmartAsyncRuntime.class)
                .peek(method -> method.setAccessible(true));
    }

    /** The methods that the view itself declares, in an order of their own: reflection has none. */
    private static List<Method> methods(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        || !List.of("of", "from").contains(method.getName()))
                .peek(method -> method.setAccessible(true))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static SmartAsyncRuntime runtime() {
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "golden");
            thread.setDaemon(true);
            return thread;
        });
        return SmartAsyncRuntime.builder().executor("db", threads).build();
    }

    /** A call as seen from outside: a result, of a future what it holds, or a failure. */
    record Outcome(String result) {

        interface Call {
            Object make() throws Exception;
        }

        static Outcome of(Call call) throws Exception {
            try {
                return new Outcome(show(call.make()));
            } catch (InvocationTargetException failure) {
                return failed(failure.getCause());
            }
        }

        private static Outcome failed(Throwable failure) {
            Throwable original = failure;
            while (original instanceof CompletionException && original.getCause() != null) {
                original = original.getCause();
            }
            return new Outcome(original.getClass().getName() + ": " + original.getMessage());
        }

        private static String show(Object value) throws Exception {
            if (value instanceof Future<?> future) {
                try {
                    return show(future.get(10, TimeUnit.SECONDS));
                } catch (java.util.concurrent.ExecutionException failure) {
                    return failed(failure.getCause()).result();
                }
            }
            if (value instanceof java.util.stream.Stream<?> stream) {
                return listed(stream);
            }
            if (value instanceof Mono<?> mono) {
                return show(mono.toFuture());
            }
            if (value instanceof Uni<?> uni) {
                return show(uni.subscribeAsCompletionStage());
            }
            if (value instanceof Single<?> single) {
                return show(single.toCompletionStage());
            }
            if (value instanceof Maybe<?> maybe) {
                return show(maybe.toCompletionStage(null));
            }
            if (value instanceof Completable completable) {
                return show(completable.toCompletionStage(null));
            }
            if (value instanceof Publisher<?> publisher) {
                return listed(publisher);
            }
            if (value instanceof Flow.Publisher<?> publisher) {
                return listed(FlowAdapters.toPublisher(publisher));
            }
            if (value instanceof CompletableFuture<?>) {
                throw new AssertionError(value);
            }
            return value instanceof Object[] array ? Arrays.deepToString(array) : show(value, value);
        }

        /** What comes out of a stream: its values, and how it ends. */
        private static String listed(java.util.stream.Stream<?> stream) {
            List<Object> values = new ArrayList<>();
            try (stream) {
                stream.forEach(values::add);
                return values.toString();
            } catch (Exception failure) {
                return ended(values, failure);
            }
        }

        private static String listed(Publisher<?> publisher) {
            List<Object> values = new ArrayList<>();
            return Flux.from(publisher)
                    .doOnNext(values::add)
                    .then(Mono.fromSupplier(values::toString))
                    .onErrorResume(failure -> Mono.just(ended(values, failure)))
                    .block(Duration.ofSeconds(10));
        }

        /** One that fails at once is as good as a call that fails. */
        private static String ended(List<Object> values, Throwable failure) {
            String end = failed(failure).result();
            return values.isEmpty() ? end : values + ", then " + end;
        }

        /** A view that is a class does not tell its source. */
        private static boolean isPublishedClass(Class<?> type) {
            return Arrays.stream(type.getConstructors())
                    .anyMatch(made ->
                            made.getParameterCount() == 2 && made.getParameterTypes()[1] == SmartAsyncRuntime.class);
        }

        private static String show(Object value, Object same) {
            Optional<Object> source = value == null ? Optional.empty() : SourceView.sourceOf(value);
            if (source.isPresent()) {
                return String.valueOf(source.get());
            }
            if (value != null && isPublishedClass(value.getClass())) {
                return value.toString().replaceFirst("^\\w+\\[(.*)]$", "$1");
            }
            if (value == null || !value.getClass().isArray()) {
                return String.valueOf(same);
            }
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
                text.append(java.lang.reflect.Array.get(value, i)).append(' ');
            }
            return text.toString();
        }
    }
}
