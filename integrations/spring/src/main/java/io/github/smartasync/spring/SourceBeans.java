package io.github.smartasync.spring;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Finds the beans of sources. No bean is created for that. */
final class SourceBeans {

    private final DefaultListableBeanFactory factory;
    private final List<ViewsOfSource> all;

    SourceBeans(DefaultListableBeanFactory factory, List<ViewsOfSource> all) {
        this.factory = factory;
        this.all = List.copyOf(all);
    }

    /** The names of the beans of a source. A view is none, even if it extends an interface that is a source. */
    List<String> of(ViewsOfSource source) {
        return Stream.of(factory.getBeanNamesForType(source.source(), true, false))
                .filter(name -> !ScopedProxyUtils.isScopedTarget(name))
                .filter(name -> !isView(name))
                .toList();
    }

    private boolean isView(String name) {
        return all.stream().flatMap(each -> each.views().stream()).anyMatch(view -> factory.isTypeMatch(name, view));
    }

    /**
     * Whether a view of a bean is to be made for this source. It is not, if the bean is also of a source whose views extend
     * those of this one: there would be two beans of the view.
     */
    boolean isNearest(ViewsOfSource source, Class<?> view, String bean) {
        return all.stream()
                .filter(other -> other.source() != source.source()
                        && source.source().isAssignableFrom(other.source())
                        && factory.isTypeMatch(bean, other.source()))
                .noneMatch(other -> other.views().stream().anyMatch(view::isAssignableFrom));
    }
}
