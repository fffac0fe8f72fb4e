/** From drafted methods to the model. */
@NullMarked
package io.github.smartasync.processor.assemble;

import org.jspecify.annotations.NullMarked;
