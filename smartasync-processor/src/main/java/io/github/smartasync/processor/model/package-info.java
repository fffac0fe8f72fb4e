/**
 * What rendering needs to know about one source: plain data, with types as JavaPoet writes them. The kinds of views and of
 * results are here.
 */
@NullMarked
package io.github.smartasync.processor.model;

import org.jspecify.annotations.NullMarked;
