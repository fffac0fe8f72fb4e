/** What goes wrong, as values: a catalogue of messages, and the one place that prints them. */
@NullMarked
package io.github.smartasync.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
