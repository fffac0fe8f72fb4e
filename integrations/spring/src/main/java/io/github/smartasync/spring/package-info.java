/**
 * Views as beans of Spring. The processor writes a class with {@link io.github.smartasync.spring.ViewBeans} for each
 * source, and nothing here is for application code to call.
 */
@NullMarked
package io.github.smartasync.spring;

import org.jspecify.annotations.NullMarked;
