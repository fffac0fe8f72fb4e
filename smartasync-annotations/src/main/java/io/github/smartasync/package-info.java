/**
 * The annotations. They ask the compiler for views of a service: a sync view, an async view and, on request, reactive views.
 *
 * <p>Start with {@link io.github.smartasync.SmartAsync @SmartAsync} on a type of yours.
 */
package io.github.smartasync;
