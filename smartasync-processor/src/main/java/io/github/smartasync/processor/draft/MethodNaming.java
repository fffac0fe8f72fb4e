package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.ObjectMethods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Types;

/**
 * Names the methods of the views. An async method loses the suffix {@code Async} if its shorter name is free. Of a blocking
 * method with the same parameters and result, it is a twin if the names say so: the two become one method.
 */
final class MethodNaming {

    private final Signatures signatures;

    MethodNaming(Types types) {
        this.signatures = new Signatures(types);
    }

    /**
     * The methods under their names in the views. If a method of an annotated type cannot be named, it is left out. A
     * method of a foreign type keeps its full name.
     *
     * @param leftOut methods that are not in the views, but whose names are taken all the same
     */
    List<DraftedMethod> name(
            ScannedSource source, List<DraftedMethod> drafts, List<ScannedMethod> leftOut, List<Obstacle> obstacles) {
        Map<String, DraftedMethod> declared = new HashMap<>();
        Map<String, DraftedMethod> blocking = new HashMap<>();
        for (DraftedMethod draft : drafts) {
            declared.putIfAbsent(key(draft), draft);
            if (draft.treatment() == Treatment.BLOCKING || draft.isAccessor()) {
                blocking.putIfAbsent(key(draft), draft);
            }
        }
        leftOut.forEach(method -> declared.putIfAbsent(
                signatures.key(method, method.name()),
                new DraftedMethod(method, Treatment.DIRECT, method.name(), List.of())));
        List<DraftedMethod> shortened = new ArrayList<>();
        for (DraftedMethod draft : drafts) {
            Optional<DraftedMethod> twins = draft.treatment() == Treatment.ASYNC
                    ? TwinNames.of(draft, isExplicit(draft.method())).stream()
                            .flatMap(names -> twins(draft, names, blocking, declared).stream())
                            .findFirst()
                    : Optional.empty();
            twins.or(() -> shorten(draft, source, declared, obstacles)).ifPresent(shortened::add);
        }
        return distinct(source, joined(shortened), obstacles);
    }

    private Optional<DraftedMethod> twins(
            DraftedMethod draft,
            TwinNames names,
            Map<String, DraftedMethod> blocking,
            Map<String, DraftedMethod> declared) {
        ScannedMethod method = draft.method();
        boolean isUsable = SourceVersion.isIdentifier(names.shared())
                && !SourceVersion.isKeyword(names.shared())
                && !ObjectMethods.contains(signatures.key(method, names.shared()));
        return Optional.ofNullable(blocking.get(signatures.key(method, names.blocking())))
                .filter(holder -> isUsable && !isPartOf(holder, names))
                .filter(holder -> isFree(names.shared(), draft, holder, declared))
                .map(DraftedMethod::method)
                .flatMap(twin -> signatures
                        .narrowerOfTwins(twin, method)
                        .map(narrower -> draft.withTwin(twin, narrower, names.shared())));
    }

    private boolean isFree(String name, DraftedMethod draft, DraftedMethod twin, Map<String, DraftedMethod> declared) {
        DraftedMethod holder = declared.get(signatures.key(draft.method(), name));
        return holder == null || holder.equals(draft) || holder.equals(twin);
    }

    /** What has been given a name is no twin under another. */
    private static boolean isPartOf(DraftedMethod holder, TwinNames names) {
        return isExplicit(holder.method()) && !holder.name().equals(names.shared());
    }

    /** The name that is written in the option, if it can be used. */
    Optional<String> explicit(ScannedMethod method, List<Obstacle> obstacles) {
        if (method.newName().isEmpty()) {
            return Optional.empty();
        }
        String name = method.newName().get().name();
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
            obstacles.add(new Obstacle.NoIdentifier(method, name));
            return Optional.empty();
        }
        if (ObjectMethods.contains(signatures.key(method, name))) {
            obstacles.add(new Obstacle.NameOfObjectsMethod(method, name));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Optional<DraftedMethod> shorten(
            DraftedMethod draft, ScannedSource source, Map<String, DraftedMethod> declared, List<Obstacle> obstacles) {
        ScannedMethod method = draft.method();
        if (draft.treatment() != Treatment.ASYNC || isExplicit(method) || !canBeShorter(method)) {
            return Optional.of(draft);
        }
        String shorter = shorter(method);
        DraftedMethod holder = declared.get(signatures.key(method, shorter));
        if (holder == null) {
            return Optional.of(draft.named(shorter));
        }
        obstacles.add(new Obstacle.ShorterNameTaken(method, shorter, holder.method()));
        return source.foreign() ? Optional.of(draft) : Optional.empty();
    }

    /** Twins once, where the first of the two stands. */
    private List<DraftedMethod> joined(List<DraftedMethod> drafts) {
        Map<ExecutableElement, DraftedMethod> byBlocking = new HashMap<>();
        for (DraftedMethod draft : drafts) {
            draft.blockingTwin().ifPresent(blocking -> byBlocking.put(blocking.element(), draft));
        }
        Map<ExecutableElement, DraftedMethod> joined = new LinkedHashMap<>();
        for (DraftedMethod draft : drafts) {
            DraftedMethod one = byBlocking.getOrDefault(draft.method().element(), draft);
            joined.putIfAbsent(one.method().element(), one);
        }
        return List.copyOf(joined.values());
    }

    /** Methods of others can have the same erasure, but differ in the language in which they are written: Kotlin. */
    private List<DraftedMethod> distinct(ScannedSource source, List<DraftedMethod> drafts, List<Obstacle> obstacles) {
        Map<String, DraftedMethod> byKey = new LinkedHashMap<>();
        for (DraftedMethod draft : drafts) {
            DraftedMethod first = byKey.putIfAbsent(key(draft), draft);
            if (first != null) {
                boolean firstStays = isExplicit(draft.method()) || (source.foreign() && !isExplicit(first.method()));
                DraftedMethod refused = firstStays ? draft : first;
                DraftedMethod other = firstStays ? first : draft;
                byKey.put(key(draft), other);
                obstacles.add(new Obstacle.SameInViews(refused, other.method()));
            }
        }
        return List.copyOf(byKey.values());
    }

    private static boolean isExplicit(ScannedMethod method) {
        return method.newName().isPresent();
    }

    private boolean canBeShorter(ScannedMethod method) {
        String shorter = shorter(method);
        return method.name().endsWith(TwinNames.ASYNC)
                && SourceVersion.isIdentifier(shorter)
                && !SourceVersion.isKeyword(shorter)
                && !ObjectMethods.contains(signatures.key(method, shorter));
    }

    private static String shorter(ScannedMethod method) {
        String name = method.name();
        return name.substring(0, Math.max(0, name.length() - TwinNames.ASYNC.length()));
    }

    private String key(DraftedMethod draft) {
        return signatures.key(draft.method(), draft.name());
    }
}
