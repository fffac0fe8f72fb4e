/** Decides which container's beans the views of a source are to be. */
@NullMarked
package io.github.smartasync.processor.bean;

import org.jspecify.annotations.NullMarked;
