package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A future that derives from a task. Waiting for it gives up the waiter's place, as waiting for the task does. */
final class Dependent<T extends @Nullable Object> extends CompletableFuture<T> {

    private final Origin origin;

    Dependent(Origin origin) {
        this.origin = origin;
    }

    /** The task this derives from, if it is not known to have started. */
    @Nullable
    Task<?> task() {
        return origin.get();
    }

    @Override
    public T join() {
        if (isDone()) {
            return super.join();
        }
        Place place = Places.prepareToWaitFor(this);
        try {
            return super.join();
        } finally {
            Places.comeBack(place);
        }
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        if (isDone()) {
            return super.get();
        }
        Place place = Places.prepareToWaitFor(this);
        try {
            return super.get();
        } finally {
            Places.comeBack(place);
        }
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (isDone()) {
            return super.get(timeout, unit);
        }
        Place place = Places.leave();
        try {
            return super.get(timeout, unit);
        } finally {
            Places.comeBack(place);
        }
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new Dependent<>(origin);
    }

    @Override
    public Executor defaultExecutor() {
        return origin.home;
    }
}
