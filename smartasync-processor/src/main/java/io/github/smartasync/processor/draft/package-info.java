/** Which methods the views have, and what they are called. */
@NullMarked
package io.github.smartasync.processor.draft;

import org.jspecify.annotations.NullMarked;
