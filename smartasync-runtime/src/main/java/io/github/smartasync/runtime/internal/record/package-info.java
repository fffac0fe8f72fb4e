/** Reports to the JDK's Flight Recorder and to listeners. Nothing outside this package knows {@code jdk.jfr}. */
@NullMarked
package io.github.smartasync.runtime.internal.record;

import org.jspecify.annotations.NullMarked;
