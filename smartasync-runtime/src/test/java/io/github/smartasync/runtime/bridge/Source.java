package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/** The kinds of results that an async method returns, each over a {@code CompletableFuture} that a test completes. */
@SuppressWarnings("FutureReturnValueIgnored") // what is returned may be no future
enum Source {
    PLAIN {
        @Override
        Object over(CompletableFuture<?> origin) {
            return origin;
        }
    },
    /** Keeps its state elsewhere and not in {@code CompletableFuture}, as some libraries do. */
    SUBCLASS {
        @Override
        Object over(CompletableFuture<?> origin) {
            return new Elsewhere<>(origin);
        }
    },
    /** What a method of a view gets that declares a {@code CompletableFuture}. */
    PLAIN_IN_A_VIEW(true) {
        @Override
        Object over(CompletableFuture<?> origin) {
            return origin;
        }
    },
    SUBCLASS_IN_A_VIEW(true) {
        @Override
        Object over(CompletableFuture<?> origin) {
            return new Elsewhere<>(origin);
        }
    },
    STAGE_IN_A_VIEW(true) {
        @Override
        Object over(CompletableFuture<?> origin) {
            return proxy(origin, false, CompletionStage.class);
        }
    },
    MINIMAL {
        @Override
        Object over(CompletableFuture<?> origin) {
            return origin.minimalCompletionStage();
        }
    },
    STAGE {
        @Override
        Object over(CompletableFuture<?> origin) {
            return proxy(origin, false, CompletionStage.class);
        }
    },
    STAGE_WITHOUT_FUTURE {
        @Override
        Object over(CompletableFuture<?> origin) {
            return proxy(origin, true, CompletionStage.class);
        }
    },
    STAGE_THAT_IS_A_FUTURE {
        @Override
        Object over(CompletableFuture<?> origin) {
            return proxy(origin, true, CompletionStage.class, Future.class);
        }
    },
    FUTURE {
        @Override
        Object over(CompletableFuture<?> origin) {
            return proxy(origin, true, Future.class);
        }
    };

    private static final SmartAsyncRuntime RUNTIME = SmartAsyncRuntime.builder().build();

    private final boolean inView;

    Source() {
        this(false);
    }

    /** Whether a view calls, and not the operation itself, as mixins and static methods do. */
    Source(boolean inView) {
        this.inView = inView;
    }

    /** What the source returns. */
    abstract Object over(CompletableFuture<?> origin);

    /** Whether there is any way from what the source returns to cancelling it. */
    boolean canBeCancelled() {
        return this != MINIMAL && this != STAGE_WITHOUT_FUTURE;
    }

    @SuppressWarnings("unchecked")
    <T> T await(ViewOperation operation, CompletableFuture<T> origin) {
        Object returned = over(origin);
        if (inView) {
            return returned instanceof CompletableFuture<?>
                    ? ViewCalls.await(view(operation), 0, (CompletableFuture<T>) returned)
                    : ViewCalls.awaitStage(view(operation), 0, (CompletionStage<T>) returned);
        }
        return returned instanceof CompletionStage<?>
                ? operation.awaitStage((CompletionStage<T>) returned)
                : operation.awaitFuture((Future<T>) returned);
    }

    @SuppressWarnings("unchecked")
    <T> CompletableFuture<T> adopt(ViewOperation operation, CompletableFuture<T> origin) {
        Object returned = over(origin);
        if (inView) {
            return returned instanceof CompletableFuture<?>
                    ? ViewCalls.adopt(view(operation), 0, (CompletableFuture<T>) returned)
                    : ViewCalls.adoptStage(view(operation), 0, (CompletionStage<T>) returned);
        }
        return returned instanceof CompletionStage<?>
                ? operation.adoptStage((CompletionStage<T>) returned)
                : operation.adoptFuture((Future<T>) returned);
    }

    private static ViewCalls view(ViewOperation operation) {
        return new ViewCalls("prices", "service", new ViewOperations(RUNTIME, false, operation));
    }

    private static Object proxy(CompletableFuture<?> origin, boolean withoutFuture, Class<?>... types) {
        return Proxy.newProxyInstance(Source.class.getClassLoader(), types, (proxy, method, arguments) -> {
            if (withoutFuture && method.getName().equals("toCompletableFuture")) {
                throw new UnsupportedOperationException();
            }
            try {
                return method.invoke(origin, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private static final class Elsewhere<T> extends CompletableFuture<T> {

        private final CompletableFuture<T> state;

        Elsewhere(CompletableFuture<T> state) {
            this.state = state;
        }

        @Override
        public boolean isDone() {
            return state.isDone();
        }

        @Override
        public boolean isCancelled() {
            return state.isCancelled();
        }

        @Override
        public boolean isCompletedExceptionally() {
            return state.isCompletedExceptionally();
        }

        @Override
        public T get() throws InterruptedException, ExecutionException {
            return state.get();
        }

        @Override
        public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
            return state.get(timeout, unit);
        }

        @Override
        public CompletableFuture<T> whenComplete(java.util.function.BiConsumer<? super T, ? super Throwable> action) {
            return state.whenComplete(action);
        }

        @Override
        public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> function) {
            return state.handle(function);
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return state.cancel(mayInterruptIfRunning);
        }
    }
}
