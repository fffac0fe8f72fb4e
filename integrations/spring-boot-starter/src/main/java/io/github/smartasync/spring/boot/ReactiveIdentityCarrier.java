package io.github.smartasync.spring.boot;

import io.github.smartasync.runtime.spi.ContextCarrier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.ReactiveSecurityContextHolderThreadLocalAccessor;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Gives an offloaded method the identity of a reactive request where blocking code looks for it: in {@code
 * SecurityContextHolder}. Reactor's context propagation brings it to the caller as a {@code Mono}.
 */
final class ReactiveIdentityCarrier implements ContextCarrier {

    private final ReactiveSecurityContextHolderThreadLocalAccessor reactive =
            new ReactiveSecurityContextHolderThreadLocalAccessor();

    @Override
    public @Nullable Captured capture() {
        Mono<SecurityContext> callers = reactive.getValue();
        return callers == null ? null : () -> set(callers);
    }

    /** Waits for it: where blocking methods run, that is allowed, and it is nearly always there. */
    private static Scope set(Mono<SecurityContext> callers) {
        SecurityContext identity = Schedulers.isInNonBlockingThread() ? null : callers.block();
        if (identity == null) {
            return () -> {};
        }
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(identity);
        return () -> SecurityContextHolder.setContext(before);
    }
}
