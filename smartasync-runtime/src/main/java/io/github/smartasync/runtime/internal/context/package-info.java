/** Which thread is this, and may it block: scopes, detectors, class verdicts, questions to frameworks, known names. */
@NullMarked
package io.github.smartasync.runtime.internal.context;

import org.jspecify.annotations.NullMarked;
