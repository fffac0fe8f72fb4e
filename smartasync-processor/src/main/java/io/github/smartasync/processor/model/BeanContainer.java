package io.github.smartasync.processor.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A dependency injection container whose beans the views can be. One more kind is one more constant here, and a line in
 * the renderer's {@code BeanFile.of}. Where an annotation shows several, the first counts.
 */
public enum BeanContainer {
    /** Spring: its registrar, in an artifact of ours, looks for beans of the source and makes views of each. */
    SPRING("spring", "io.github.smartasync.spring.ViewBeans", "io.github.smartasync:smartasync-spring"),

    /** Micronaut: its own processor reads what is generated. */
    MICRONAUT("micronaut", "io.micronaut.context.annotation.EachBean", "io.micronaut:micronaut-inject"),

    /** Avaje Inject: its own processor reads what is generated. */
    AVAJE("avaje", "io.avaje.inject.BeanTypes", "io.avaje:avaje-inject"),

    /** CDI, such as Weld and Quarkus. The last: others can be found beside its annotations, but not it beside theirs. */
    CDI("cdi", "jakarta.enterprise.inject.Typed", "jakarta.enterprise:jakarta.enterprise.cdi-api");

    private final String option;
    private final String neededType;
    private final String artifact;

    BeanContainer(String option, String neededType, String artifact) {
        this.option = option;
        this.neededType = neededType;
        this.artifact = artifact;
    }

    /** The container that a value of the compiler's option names. */
    public static Optional<BeanContainer> named(String option) {
        return Stream.of(values())
                .filter(container -> container.option.equals(option))
                .findFirst();
    }

    /** The value of the compiler's option that names the container. */
    public String option() {
        return option;
    }

    /**
     * The annotations that show it, by qualified name: on the source, or on an annotation of the source, and so on.
     */
    public Set<String> marks() {
        return switch (this) {
            case SPRING -> Set.of("org.springframework.stereotype.Component");
            case MICRONAUT -> Set.of("jakarta.inject.Scope", "io.micronaut.context.annotation.Bean");
            case AVAJE -> Set.of("jakarta.inject.Scope", "io.avaje.inject.Prototype");
            case CDI ->
                Set.of(
                        "jakarta.enterprise.context.NormalScope",
                        "jakarta.enterprise.context.Dependent",
                        "jakarta.enterprise.inject.Stereotype");
        };
    }

    /**
     * Whether the element with {@code @SmartAsyncFor} can show it, too. Nobody knows whether the type that this names is a
     * bean, so the views must not need one.
     */
    public boolean isShownByCarrier() {
        return switch (this) {
            case SPRING, MICRONAUT -> true;
            case AVAJE, CDI -> false;
        };
    }

    /** Whether it makes views of sources with type parameters: in the other containers, somebody has to say of which types. */
    public boolean takesGenericSources() {
        return this == SPRING;
    }

    /** Whether it finds sources with a qualifier other than a name. What is generated for the others asks for the type alone. */
    public boolean takesQualifiedSources() {
        return switch (this) {
            case SPRING, MICRONAUT -> true;
            case AVAJE, CDI -> false;
        };
    }

    /** A type that what is generated names, by its qualified name. */
    public String neededType() {
        return neededType;
    }

    /** The artifact with that type, as {@code group:name}. */
    public String artifact() {
        return artifact;
    }
}
