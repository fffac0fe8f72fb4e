/** What the views and the public types share; not exported. */
@NullMarked
package io.github.smartasync.runtime.internal;

import org.jspecify.annotations.NullMarked;
