package io.github.smartasync.containers.micronaut;

import io.micronaut.aop.Around;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Calls of this method are in the diary. */
@Around
@Retention(RetentionPolicy.RUNTIME)
@interface Traced {}
