/** Writes the generated types: a model in, Java files out. Sees nothing but the model. */
@NullMarked
package io.github.smartasync.processor.render;

import org.jspecify.annotations.NullMarked;
