/** The prose of generated Javadoc. */
@NullMarked
package io.github.smartasync.processor.render.javadoc;

import org.jspecify.annotations.NullMarked;
