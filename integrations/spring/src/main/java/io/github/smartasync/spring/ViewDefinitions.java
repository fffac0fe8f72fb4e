package io.github.smartasync.spring;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConstructorArgumentValues;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionReaderUtils;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;

/** Defines the beans of one view: one for each bean of its source. */
final class ViewDefinitions {

    /** On a definition: the bean is a view. */
    static final String IS_VIEW = ViewDefinitions.class.getName() + ".view";

    private final DefaultListableBeanFactory factory;
    private final Class<?> source;
    private final Class<?> view;
    private final List<String> sources;
    private final boolean hasOwn;

    /**
     * The definitions of a view.
     *
     * @param sources all beans of the source
     */
    ViewDefinitions(DefaultListableBeanFactory factory, Class<?> source, Class<?> view, List<String> sources) {
        this.factory = factory;
        this.source = source;
        this.view = view;
        this.sources = List.copyOf(sources);
        this.hasOwn = Stream.of(factory.getBeanNamesForType(view, true, false)).anyMatch(name -> !isOfOurs(name));
    }

    private boolean isOfOurs(String name) {
        return factory.containsBeanDefinition(name)
                && factory.getBeanDefinition(name).hasAttribute(IS_VIEW);
    }

    /** Defines the view of a source bean, unless the application defines it. */
    void register(String bean) {
        if (hasOwn && sources.size() == 1) {
            return;
        }
        BeanDefinition of = factory.getMergedBeanDefinition(bean);
        RootBeanDefinition definition = new RootBeanDefinition(view);
        definition.setTargetType(type(of));
        // The static method of the interface, so that it is called as your own code would call it.
        definition.setFactoryMethodName("of");
        ConstructorArgumentValues arguments = definition.getConstructorArgumentValues();
        // The bean, not the object behind it: its proxy has the transactions, the cache and the security.
        arguments.addIndexedArgumentValue(0, new RuntimeBeanReference(bean));
        if (hasRuntime()) {
            arguments.addIndexedArgumentValue(1, new RuntimeBeanReference(SmartAsyncRuntime.class));
        }
        // Whoever closes the source closes it once.
        definition.setDestroyMethodName("");
        definition.setScope(of.getScope());
        definition.setLazyInit(of.isLazyInit());
        definition.setFallback(!isPreferred(bean));
        Qualifiers.of(factory.getBeanDefinition(bean), bean).forEach(definition::addQualifier);
        definition.setDescription("The view " + view.getName() + " of the bean " + bean);
        definition.setAttribute(IS_VIEW, true);
        factory.registerBeanDefinition(freeName(bean + suffix()), definition);
    }

    private String freeName(String wanted) {
        return factory.containsBean(wanted) ? BeanDefinitionReaderUtils.uniqueBeanName(wanted, factory) : wanted;
    }

    /** {@code Sync} of {@code PriceServiceSync}. If a name does not begin with that of the source, all of it. */
    private String suffix() {
        String name = view.getSimpleName();
        String base = source.getName()
                .substring(source.getPackageName().length())
                .replace(".", "")
                .replace('$', '_');
        return name.startsWith(base) ? name.substring(base.length()) : name;
    }

    /** The view with the type arguments that the source has in this bean. */
    private ResolvableType type(BeanDefinition of) {
        ResolvableType[] arguments = of.getResolvableType().as(source).getGenerics();
        boolean known = arguments.length == view.getTypeParameters().length
                && Stream.of(arguments).noneMatch(ResolvableType::hasUnresolvableGenerics);
        return known ? ResolvableType.forClassWithGenerics(view, arguments) : ResolvableType.forClass(view);
    }

    private boolean hasRuntime() {
        return BeanFactoryUtils.beanNamesForTypeIncludingAncestors(factory, SmartAsyncRuntime.class, true, false).length
                > 0;
    }

    /**
     * Whether this view is what those get who do not say which. All views are fallbacks. So a bean that the application
     * defines comes before them, and where a view extends an interface of its source, the source does. Of several views one
     * is no fallback: that of the primary source.
     */
    private boolean isPreferred(String bean) {
        return !hasOwn
                && sources.size() > 1
                && factory.getMergedBeanDefinition(bean) instanceof AbstractBeanDefinition definition
                && definition.isPrimary();
    }
}
