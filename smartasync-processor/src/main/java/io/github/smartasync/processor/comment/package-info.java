/** Reads doc comments, and keeps of them what generated code can have. */
@NullMarked
package io.github.smartasync.processor.comment;

import org.jspecify.annotations.NullMarked;
