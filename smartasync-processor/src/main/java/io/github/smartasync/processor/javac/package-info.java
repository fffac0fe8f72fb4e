/** What only javac's own API tells: the trees of sources, those of the JDK included. */
@NullMarked
package io.github.smartasync.processor.javac;

import org.jspecify.annotations.NullMarked;
