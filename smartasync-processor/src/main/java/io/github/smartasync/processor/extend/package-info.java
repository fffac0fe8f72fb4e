/** Which interfaces the views extend: what {@code syncExtends} and {@code asyncExtends} name, and views of supertypes. */
@NullMarked
package io.github.smartasync.processor.extend;

import org.jspecify.annotations.NullMarked;
