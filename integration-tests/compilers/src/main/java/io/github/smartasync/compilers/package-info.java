/** Java compilers as tests see them: sources in, messages and files out. */
@NullMarked
package io.github.smartasync.compilers;

import org.jspecify.annotations.NullMarked;
