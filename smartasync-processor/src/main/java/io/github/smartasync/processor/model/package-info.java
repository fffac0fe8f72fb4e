/** What rendering needs to know of one source: plain data, with types as JavaPoet writes them. */
@NullMarked
package io.github.smartasync.processor.model;

import org.jspecify.annotations.NullMarked;
