/** What generated Reactor views call, and nobody else. It stays binary compatible within a major version. */
@NullMarked
package io.github.smartasync.reactor;

import org.jspecify.annotations.NullMarked;
