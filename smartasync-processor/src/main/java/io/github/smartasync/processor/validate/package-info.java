/** Judges what was read, step by step; never prints. */
@NullMarked
package io.github.smartasync.processor.validate;

import org.jspecify.annotations.NullMarked;
