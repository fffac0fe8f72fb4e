package io.github.smartasync.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * The class that a view which is a class extends.
 *
 * @param takesSource whether its constructor takes the source; else it takes nothing
 */
public record Superclass(TypeName type, boolean takesSource) {}
