package reliability.ways;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The kinds of threads that make the calls. */
enum Caller {
    PLATFORM {
        @Override
        Thread start(Runnable body) {
            Thread thread = new Thread(body, "caller");
            thread.setDaemon(true);
            thread.start();
            return thread;
        }
    },
    VIRTUAL {
        @Override
        Thread start(Runnable body) {
            try {
                return (Thread) Thread.class
                        .getMethod("startVirtualThread", Runnable.class)
                        .invoke(null, body);
            } catch (ReflectiveOperationException notOnThisJdk) {
                throw new LinkageError("virtual threads", notOnThisJdk);
            }
        }
    };

    static Stream<Caller> available() {
        return Stream.of(values())
                .filter(caller -> caller == PLATFORM || Runtime.version().feature() >= 21);
    }

    abstract Thread start(Runnable body);

    <T> T call(Callable<T> body) throws Exception {
        return begin(body).result();
    }

    <T> Begun<T> begin(Callable<T> body) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = start(() -> {
            try {
                result.complete(body.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return new Begun<>(thread, result);
    }

    /** What a thread of this kind is doing. */
    record Begun<T>(Thread thread, CompletableFuture<T> end) {

        T result() throws Exception {
            return end.get(30, SECONDS);
        }

        void awaitParked() {
            while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
                if (end.isDone()) {
                    throw new AssertionError("the call did not wait: " + end);
                }
                Thread.onSpinWait();
            }
        }
    }
}
