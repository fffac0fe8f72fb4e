package io.github.smartasync.containers.weld;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Calls of this method are in the diary. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@interface Traced {}
