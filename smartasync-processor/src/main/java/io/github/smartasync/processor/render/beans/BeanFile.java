package io.github.smartasync.processor.render.beans;

import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.BeanContainer;
import io.github.smartasync.processor.model.SourceModel;

/** What is written for one kind of container. */
interface BeanFile {

    /** What is written for a kind of container. */
    static BeanFile of(BeanContainer container) {
        return switch (container) {
            case SPRING -> new SpringBeans();
            case MICRONAUT -> new MicronautBeans();
            case AVAJE -> new AvajeBeans();
            case CDI -> new CdiBeans();
        };
    }

    /**
     * Completes the class that declares the views as beans. It is package-private, as an implementation detail.
     *
     * @param type the class, named and marked as generated
     */
    void complete(TypeSpec.Builder type, SourceModel model);
}
