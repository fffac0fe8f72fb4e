/** What only the internals of Eclipse's compiler can say about a source. */
@NullMarked
package io.github.smartasync.processor.eclipse;

import org.jspecify.annotations.NullMarked;
