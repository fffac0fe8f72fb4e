/** What the views extend. */
@NullMarked
package io.github.smartasync.processor.extend;

import org.jspecify.annotations.NullMarked;
