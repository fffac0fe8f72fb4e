/** What a source and its options must satisfy: one rule a file, listed in {@code SourceValidator}. */
@NullMarked
package io.github.smartasync.processor.rule;

import org.jspecify.annotations.NullMarked;
