/** What the compiler's types mean to us: names, supertypes, wildcards, erasure, what a package can see. */
@NullMarked
package io.github.smartasync.processor.types;

import org.jspecify.annotations.NullMarked;
