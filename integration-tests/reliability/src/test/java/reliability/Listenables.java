package reliability;

import com.google.api.core.AbstractApiFuture;
import com.google.common.util.concurrent.AbstractFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Futures of Guava and Google, which tell their listeners: many are outstanding, and no thread waits for them. */
final class Listenables {

    private static final int OUTSTANDING = 8;

    private Listenables() {}

    /** Whoever asks for the result is written down. */
    private interface Answer {

        CompletableFuture<Integer> async(WorkAsync view);

        Integer sync(WorkSync view);

        void give(int result);
    }

    /** Through the async view: only the thread that ends a future asks for its result. */
    static Outcome outstanding(Lab lab) throws Exception {
        WorkAsync async = lab.async(lab.runtime(builder -> builder.maxConcurrency(1)));
        Set<Thread> askers = ConcurrentHashMap.newKeySet();
        List<Answer> answers = new ArrayList<>();
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < OUTSTANDING; i++) {
            Answer answer = answer(lab, askers);
            answers.add(answer);
            calls.add(answer.async(async));
        }
        if (lab.of(async.work(() -> 1)) != Outcome.RETURNED) {
            throw new AssertionError("futures that are outstanding hold the only place");
        }
        for (int i = 0; i < OUTSTANDING; i++) {
            answers.get(i).give(i);
        }
        for (int i = 0; i < OUTSTANDING; i++) {
            if (lab.of(calls.get(i)) != Outcome.RETURNED || calls.get(i).join() != i) {
                throw new AssertionError("a result of another call");
            }
        }
        check(askers, Set.of(Thread.currentThread()));
        return Outcome.RETURNED;
    }

    /** Through the sync view: the caller waits, and nobody else. */
    static Outcome awaited(Lab lab) {
        Set<Thread> askers = ConcurrentHashMap.newKeySet();
        CompletableFuture<Thread> giver = new CompletableFuture<>();
        Answer answer = answer(lab, askers);
        CompletableFuture<Integer> giving = lab.async.work(() -> {
            giver.complete(Thread.currentThread());
            answer.give(7);
            return 1;
        });
        Outcome outcome = lab.of(() -> {
            if (answer.sync(lab.sync) != 7) {
                throw new AssertionError("a result of another call");
            }
            return giving.join();
        });
        check(askers, Set.of(Thread.currentThread(), giver.join()));
        return outcome;
    }

    private static void check(Set<Thread> askers, Set<Thread> allowed) {
        if (!allowed.containsAll(askers)) {
            throw new AssertionError("a thread waited: " + askers);
        }
    }

    private static Answer answer(Lab lab, Set<Thread> askers) {
        return lab.random.nextBoolean() ? new OfGuava(askers) : new OfGoogle(askers);
    }

    private static final class OfGuava extends AbstractFuture<Integer> implements Answer {

        private final Set<Thread> askers;

        OfGuava(Set<Thread> askers) {
            this.askers = askers;
        }

        @Override
        public Integer get() throws InterruptedException, ExecutionException {
            askers.add(Thread.currentThread());
            return super.get();
        }

        @Override
        public Integer get(long time, TimeUnit unit) throws InterruptedException, TimeoutException, ExecutionException {
            askers.add(Thread.currentThread());
            return super.get(time, unit);
        }

        @Override
        public CompletableFuture<Integer> async(WorkAsync view) {
            return view.guava(() -> this);
        }

        @Override
        public Integer sync(WorkSync view) {
            return view.guava(() -> this);
        }

        @Override
        public void give(int result) {
            set(result);
        }
    }

    private static final class OfGoogle extends AbstractApiFuture<Integer> implements Answer {

        private final Set<Thread> askers;

        OfGoogle(Set<Thread> askers) {
            this.askers = askers;
        }

        @Override
        public Integer get() throws InterruptedException, ExecutionException {
            askers.add(Thread.currentThread());
            return super.get();
        }

        @Override
        public Integer get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
            askers.add(Thread.currentThread());
            return super.get(time, unit);
        }

        @Override
        public CompletableFuture<Integer> async(WorkAsync view) {
            return view.google(() -> this);
        }

        @Override
        public Integer sync(WorkSync view) {
            return view.google(() -> this);
        }

        @Override
        public void give(int result) {
            set(result);
        }
    }
}
