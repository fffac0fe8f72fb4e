package io.github.smartasync.containers.weld;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Traced
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class Tracing {

    @AroundInvoke
    Object trace(InvocationContext call) throws Exception {
        Diary.add("call");
        return call.proceed();
    }
}
