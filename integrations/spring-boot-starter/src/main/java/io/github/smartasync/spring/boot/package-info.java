/**
 * SmartAsync in a Spring Boot application: a runtime as a bean, set by properties that begin with {@code smartasync}.
 */
@NullMarked
package io.github.smartasync.spring.boot;

import org.jspecify.annotations.NullMarked;
