/** Judges what was read, and assembles the model; never prints. */
@NullMarked
package io.github.smartasync.processor.validate;

import org.jspecify.annotations.NullMarked;
