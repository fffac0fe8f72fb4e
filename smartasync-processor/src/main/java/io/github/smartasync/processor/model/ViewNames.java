package io.github.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * What the generated types are called.
 *
 * @param sourceName the source in messages and Javadoc: {@code PriceService}, {@code Outer.Inner}
 * @param sync the sync view, if it is generated
 * @param async the async view, if it is generated
 * @param companion the package-private class that holds the implementations: {@code PriceServiceViews}
 */
public record ViewNames(String sourceName, Optional<ClassName> sync, Optional<ClassName> async, ClassName companion) {}
