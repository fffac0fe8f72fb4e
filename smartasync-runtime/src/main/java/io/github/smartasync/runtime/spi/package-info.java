/** What frameworks plug into a runtime. */
@NullMarked
package io.github.smartasync.runtime.spi;

import org.jspecify.annotations.NullMarked;
