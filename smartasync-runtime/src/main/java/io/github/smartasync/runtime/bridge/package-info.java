/**
 * What generated views call, and nobody else. It stays binary compatible within a major version; code written by hand
 * has no business here.
 */
@NullMarked
package io.github.smartasync.runtime.bridge;

import org.jspecify.annotations.NullMarked;
