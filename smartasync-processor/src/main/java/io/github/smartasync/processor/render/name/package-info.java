/** The names in generated code: which are taken, and which must be qualified. */
@NullMarked
package io.github.smartasync.processor.render.name;

import org.jspecify.annotations.NullMarked;
