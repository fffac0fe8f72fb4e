/** The names in generated code: what is taken, what must be qualified. */
@NullMarked
package io.github.smartasync.processor.render.name;

import org.jspecify.annotations.NullMarked;
