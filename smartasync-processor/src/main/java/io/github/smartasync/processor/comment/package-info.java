/** Doc comments, as far as generated code can carry them on. */
@NullMarked
package io.github.smartasync.processor.comment;

import org.jspecify.annotations.NullMarked;
