package io.github.smartasync.runtime.internal.known;

import io.github.smartasync.runtime.internal.known.framework.Framework;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The frameworks that a thread's context class loader sees and the class loader of SmartAsync does not. That happens in
 * a server that has SmartAsync once, and a copy of Netty in each application. Only threads without a special class need
 * this. For the others, {@link ThreadClassQuestions} finds the right copy by the class.
 *
 * <p>Class loaders and the classes in them are held weakly; questions are kept at a class of the framework itself.
 */
final class ContextLoaderFrameworks {

    private static final List<Sight> SIGHTS = new CopyOnWriteArrayList<>();

    private ContextLoaderFrameworks() {}

    /** Finds the frameworks that the calling thread's context class loader sees, once. Does not ask them anything. */
    static void find(Thread caller) {
        sightOf(caller);
    }

    /** Whether the calling thread's context class loader sees frameworks of its own: then they are asked on each call. */
    static boolean areSeenBy(Thread caller) {
        Sight sight = sightOf(caller);
        return sight != null && !sight.anchors.isEmpty();
    }

    /** The framework that says that the calling thread must not block, or null. */
    static @Nullable Framework refusing(Thread caller) {
        Sight sight = sightOf(caller);
        if (sight == null) {
            return null;
        }
        for (Anchor anchor : sight.anchors) {
            Class<?> type = anchor.type.get();
            if (type != null
                    && FrameworkQuestion.kept(anchor.framework, Questions.ALL.get(type))
                            .refuses(caller)) {
                return anchor.framework;
            }
        }
        return null;
    }

    private static @Nullable Sight sightOf(Thread caller) {
        ClassLoader loader = OwnLoaderFrameworks.otherLoaderOf(caller);
        if (loader == null) {
            return null;
        }
        for (Sight sight : SIGHTS) {
            if (sight.loader.refersTo(loader)) {
                return sight;
            }
        }
        Sight sight = new Sight(new WeakReference<>(loader), anchorsSeenBy(loader));
        // Two threads may add the same; the second is never found and goes with its class loader.
        SIGHTS.removeIf(seen -> seen.loader.refersTo(null));
        SIGHTS.add(sight);
        if (!sight.anchors.isEmpty()) {
            OrdinaryThreads.giveUp();
        }
        return sight;
    }

    private static List<Anchor> anchorsSeenBy(ClassLoader loader) {
        List<Anchor> anchors = new ArrayList<>();
        for (Framework framework : Framework.values()) {
            Class<?> anchor = framework.isAskedOfAllThreads() ? framework.anchorSeenBy(loader) : null;
            if (anchor != null && anchor != framework.anchorSeenBy(OwnLoaderFrameworks.LOADER)) {
                anchors.add(new Anchor(framework, new WeakReference<>(anchor)));
            }
        }
        return List.copyOf(anchors);
    }

    /** What a class loader sees. */
    private record Sight(WeakReference<ClassLoader> loader, List<Anchor> anchors) {}

    /** A copy of a framework. */
    private record Anchor(Framework framework, WeakReference<Class<?>> type) {}

    /** The handles of a copy of a framework, kept at the class that it is known by. */
    private static final class Questions extends ClassValue<@Nullable Object[]> {

        static final Questions ALL = new Questions();

        @Override
        protected @Nullable Object[] computeValue(Class<?> anchor) {
            for (Framework framework : Framework.values()) {
                if (framework.isAnchoredAt(anchor)) {
                    return FrameworkQuestion.to(framework, anchor.getClassLoader(), "")
                            .toKeep();
                }
            }
            throw new AssertionError(anchor);
        }
    }
}
