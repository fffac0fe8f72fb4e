/** Makes the model of a source from its drafted methods. */
@NullMarked
package io.github.smartasync.processor.assemble;

import org.jspecify.annotations.NullMarked;
