/** Running the same call for many items. */
@NullMarked
package io.github.smartasync.runtime.internal.batch;

import org.jspecify.annotations.NullMarked;
