/** Reads elements and types of the source, and never judges them. */
@NullMarked
package io.github.smartasync.processor.scan;

import org.jspecify.annotations.NullMarked;
