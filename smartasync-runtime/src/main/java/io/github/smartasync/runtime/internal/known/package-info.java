/** What SmartAsync knows about threads by itself: classes, names, and the answers of frameworks. */
@NullMarked
package io.github.smartasync.runtime.internal.known;

import org.jspecify.annotations.NullMarked;
