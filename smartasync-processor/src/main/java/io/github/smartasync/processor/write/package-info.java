/** Hands generated files to the compiler: the only package that knows the {@code Filer}. */
@NullMarked
package io.github.smartasync.processor.write;

import org.jspecify.annotations.NullMarked;
