package io.github.smartasync.spring.boot.store;

import io.github.smartasync.SmartAsync;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What is asked for and what it runs on. */
@Service
@SmartAsync(skip = "destroy")
public class Store implements DisposableBean {

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicBoolean destroyed = new AtomicBoolean();

    public String thread() {
        return Thread.currentThread().getName();
    }

    public String order() {
        return String.valueOf(MDC.get("order"));
    }

    public String user() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user == null ? "nobody" : user.getName();
    }

    /** WebFlux has an identity of its own. */
    public String reactiveUser() {
        return ReactiveSecurityContextHolder.getContext()
                .map(context -> context.getAuthentication().getName())
                .defaultIfEmpty("nobody")
                .block();
    }

    public String observation() {
        Observation current = ObservationRegistry.create().getCurrentObservation();
        return current == null ? "none" : current.getContext().getName();
    }

    /** Waits until {@link #release}, and tells whether this bean was still usable then. */
    public String slow() throws InterruptedException {
        started.countDown();
        released.await();
        return destroyed.get() ? "too late" : "in time";
    }

    @SmartAsync.Skip
    public void awaitStarted() throws InterruptedException {
        started.await();
    }

    @SmartAsync.Skip
    public void release() {
        released.countDown();
    }

    @Override
    public void destroy() {
        destroyed.set(true);
    }
}
