/**
 * The annotations: they ask the compiler for a sync view and an async view of a service.
 *
 * <p>Start with {@link io.github.smartasync.SmartAsync @SmartAsync} on a type of yours.
 */
package io.github.smartasync;
