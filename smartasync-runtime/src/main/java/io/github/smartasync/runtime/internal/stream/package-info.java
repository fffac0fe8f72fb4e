/** Publishers as streams, lists and single values, and streams as publishers. */
@NullMarked
package io.github.smartasync.runtime.internal.stream;

import org.jspecify.annotations.NullMarked;
