/**
 * What one writes: annotations that ask the compiler for a sync view and an async view of a service.
 *
 * <p>Start with {@link io.github.smartasync.SmartAsync @SmartAsync} on a type of one's own.
 */
package io.github.smartasync;
