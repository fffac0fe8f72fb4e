package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.model.ViewKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What {@code @SmartAsync} or {@code @SmartAsyncFor} says, as it was written: an option that is left out is empty.
 *
 * @param carrier what is annotated
 * @param collect whether streams are to be lists
 * @param single whether a stream has one value at most
 * @param toFuture the names of methods that turn results into async ones
 * @param primitives whether views that block return primitives
 * @param translate the class that translates failures; {@code void} for none
 * @param views the names of the constants of {@code SmartAsync.View}
 * @param mixin whether a mixin is asked for as well
 * @param viewNames the options that name views
 * @param supertypes the options that name interfaces for views to extend
 * @param resolved whether all classes that it names are known to the compiler
 */
public record ScannedOptions(
        Element carrier,
        AnnotationMirror mirror,
        Optional<Option<String>> executor,
        Optional<Option<String>> timeout,
        Optional<Option<Boolean>> abandon,
        Optional<Option<Boolean>> collect,
        Optional<Option<Boolean>> single,
        Optional<Option<List<Option<String>>>> toFuture,
        Optional<Option<Boolean>> primitives,
        Optional<Option<List<Option<TypeMirror>>>> failsWith,
        Optional<Option<TypeMirror>> translate,
        Optional<Option<String>> name,
        Map<ViewKind, Option<String>> viewNames,
        Optional<Option<List<String>>> views,
        Optional<Option<List<Option<String>>>> statics,
        Optional<Option<List<Option<String>>>> only,
        Optional<Option<Boolean>> mixin,
        Optional<Option<String>> operationPrefix,
        Optional<Option<String>> kind,
        Optional<Option<List<Option<String>>>> skip,
        Optional<Option<List<Option<String>>>> direct,
        Optional<Option<List<Option<String>>>> rename,
        Map<ViewKind, Option<TypeMirror>> supertypes,
        boolean resolved) {

    /** These options of a method, completed by those of a method that it overrides. What describes views is not inherited. */
    ScannedOptions over(ScannedOptions overridden) {
        return new ScannedOptions(
                carrier,
                mirror,
                executor.or(overridden::executor),
                timeout.or(overridden::timeout),
                abandon.or(overridden::abandon),
                collect.or(overridden::collect),
                single.or(overridden::single),
                toFuture.or(overridden::toFuture),
                primitives.or(overridden::primitives),
                failsWith.or(overridden::failsWith),
                translate.or(overridden::translate),
                name.or(overridden::name),
                viewNames,
                views,
                statics,
                only,
                mixin,
                operationPrefix,
                kind,
                skip,
                direct,
                rename,
                supertypes,
                resolved && overridden.resolved);
    }

    /** Checks {@code views}: what the source wants to have generated. Without it, the default holds. */
    public Set<ViewKind> kinds() {
        Set<ViewKind> kinds = EnumSet.noneOf(ViewKind.class);
        views.ifPresent(written -> written.value().forEach(name -> kinds.add(ViewKind.valueOf(name))));
        return kinds;
    }

    /** Whether views or a mixin of a kind are asked for by name. */
    boolean asksFor(ViewKind kind) {
        return kinds().contains(kind) || (kind == ViewKind.MIXIN && withMixin());
    }

    /** Whether the sync view is to be a class. */
    public boolean asClass() {
        return kind.filter(it -> it.value().equals("CLASS")).isPresent();
    }

    /** Whether a mixin is asked for besides the views. */
    public boolean withMixin() {
        return mixin.filter(Option::value).isPresent();
    }

    /** The name of a view. */
    public Optional<Option<String>> viewName(ViewKind kind) {
        return Optional.ofNullable(viewNames.get(kind));
    }

    /** The interface that a view is to extend. */
    public Optional<Option<TypeMirror>> supertype(ViewKind kind) {
        return Optional.ofNullable(supertypes.get(kind));
    }
}
