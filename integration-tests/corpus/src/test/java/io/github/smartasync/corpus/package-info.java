/** Views of types that nobody here wrote, held against the rules of their generation. */
@NullMarked
package io.github.smartasync.corpus;

import org.jspecify.annotations.NullMarked;
