/** The annotation processor: from an annotated element to its written views. */
@NullMarked
package io.github.smartasync.processor;

import org.jspecify.annotations.NullMarked;
