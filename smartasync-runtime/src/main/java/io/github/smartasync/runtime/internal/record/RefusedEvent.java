package io.github.smartasync.runtime.internal.record;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

@Name("smartasync.Refused")
@Label("Sync view called where blocking is forbidden")
@Category("SmartAsync")
@Description("A sync view was called on a thread that must not block")
final class RefusedEvent extends Event {

    @Label("Operation")
    final String operation;

    @Label("Sign")
    @Description("How the thread was recognised")
    final String sign;

    @Label("Policy")
    @Description("What was done about it: REFUSE, WARN or ALLOW")
    final String policy;

    RefusedEvent(String operation, String sign, String policy) {
        this.operation = operation;
        this.sign = sign;
        this.policy = policy;
    }
}
