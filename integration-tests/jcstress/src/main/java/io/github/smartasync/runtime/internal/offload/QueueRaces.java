package io.github.smartasync.runtime.internal.offload;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import io.github.smartasync.runtime.internal.carry.Carriers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;
import org.openjdk.jcstress.infra.results.LL_Result;

/** The queue of an executor of ours: submitters without the lock against workers and cancellers with it. */
public class QueueRaces {

    /** A queue, and the lock that everybody takes who does not submit. */
    static class Queue {

        private final TaskQueue queue = new TaskQueue(10);

        final Task<?> submit(String name) {
            Task<?> task = new Named(name);
            queue.offer(task, 0);
            return task;
        }

        final synchronized String poll() {
            return queue.poll() instanceof Named task ? task.name : "none";
        }

        final synchronized boolean remove(Task<?> task) {
            return queue.remove(task);
        }

        final synchronized String drain() {
            List<Task<?>> tasks = new ArrayList<>();
            queue.drainTo(tasks);
            return tasks.stream().map(task -> ((Named) task).name).collect(Collectors.joining());
        }

        /** What is left, in order, when nobody submits any more. */
        final synchronized String left() {
            return drain() + (queue.isEmpty() && queue.size() == 0 ? "" : " and more");
        }
    }

    /** The newest task is cancelled while another comes. */
    @State
    @JCStressTest
    @Outcome(id = "true, ac", expect = ACCEPTABLE, desc = "The cancelled task has left.")
    public static class RemoveNewest extends Queue {
        final Task<?> oldest = submit("a");
        final Task<?> newest = submit("b");

        @Actor
        public void cancel(LL_Result r) {
            r.r1 = remove(newest);
        }

        @Actor
        public void submit() {
            submit("c");
        }

        @Arbiter
        public void look(LL_Result r) {
            r.r2 = left();
        }
    }

    /** The only task is taken while another comes. */
    @State
    @JCStressTest
    @Outcome(id = "a, b", expect = ACCEPTABLE, desc = "One after the other.")
    public static class PollLast extends Queue {
        final Task<?> only = submit("a");

        @Actor
        public void work(LL_Result r) {
            r.r1 = poll();
        }

        @Actor
        public void submit() {
            submit("b");
        }

        @Arbiter
        public void look(LL_Result r) {
            r.r2 = left();
        }
    }

    /** A task comes behind one that may not be linked yet. */
    @State
    @JCStressTest
    @Outcome(id = "none, ab", expect = ACCEPTABLE, desc = "The first was not linked.")
    @Outcome(id = "a, b", expect = ACCEPTABLE, desc = "Found the first.")
    @Outcome(id = "b, a", expect = ACCEPTABLE, desc = "Came first.")
    public static class PollBehind extends Queue {

        @Actor
        public void submit() {
            submit("a");
        }

        @Actor
        public void submitAndWork(LL_Result r) {
            submit("b");
            r.r1 = poll();
        }

        @Arbiter
        public void look(LL_Result r) {
            r.r2 = left();
        }
    }

    /** The executor ends while a task comes, and behind it one that has come: each is found now, or by its submitter. */
    @State
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "None was lost.")
    public static class Drain extends Queue {
        volatile boolean ended;
        private int found;

        @Actor
        public void submit() {
            Task<?> task = submit("a");
            if (ended && remove(task)) {
                count(1);
            }
        }

        @Actor
        public void submitAndEnd() {
            submit("b");
            ended = true;
            count(drain().length());
        }

        @Arbiter
        public void look(I_Result r) {
            r.r1 = found;
        }

        private synchronized void count(int more) {
            found += more;
        }
    }

    private static final class Named extends Task<String> {

        private final String name;

        Named(String name) {
            super(new Offloading(name, null, 0, true, null, null, Carriers.NONE, null, null));
            this.name = name;
        }

        @Override
        protected String call() {
            return name;
        }
    }
}
