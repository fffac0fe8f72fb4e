/** What generated Mutiny views call, and nobody else. It stays binary compatible within a major version. */
@NullMarked
package io.github.smartasync.mutiny;

import org.jspecify.annotations.NullMarked;
