/** Renders the file that declares the views of a source as beans: one class for each kind of container. */
@NullMarked
package io.github.smartasync.processor.render.beans;

import org.jspecify.annotations.NullMarked;
