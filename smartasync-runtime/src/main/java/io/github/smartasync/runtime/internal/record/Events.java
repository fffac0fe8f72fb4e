package io.github.smartasync.runtime.internal.record;

import org.jspecify.annotations.Nullable;

/** The events there are, without naming {@code jdk.jfr}. */
interface Events {

    @Nullable
    RecordedWait waiting(String operation);

    @Nullable
    RecordedOffload offloading(String operation, String executor);

    void refused(String operation, String sign, String policy);
}
