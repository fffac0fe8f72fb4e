/** What the options of a source must satisfy: one rule a file. */
@NullMarked
package io.github.smartasync.processor.rule;

import org.jspecify.annotations.NullMarked;
