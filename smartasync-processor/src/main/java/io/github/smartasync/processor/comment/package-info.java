/** Reads doc comments, and drops from them what generated code cannot have. */
@NullMarked
package io.github.smartasync.processor.comment;

import org.jspecify.annotations.NullMarked;
