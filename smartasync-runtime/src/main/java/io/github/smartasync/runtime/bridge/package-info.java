/**
 * The classes that generated views call. Nobody else should call them. They stay binary compatible within a major version.
 */
@NullMarked
package io.github.smartasync.runtime.bridge;

import org.jspecify.annotations.NullMarked;
