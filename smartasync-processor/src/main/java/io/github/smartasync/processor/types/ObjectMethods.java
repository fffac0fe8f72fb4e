package io.github.smartasync.processor.types;

import java.util.Set;

/** The methods of {@code Object}, by signature: one of the same name with other parameters is like any other. */
public final class ObjectMethods {

    /** The public ones, and {@code finalize}, which no view could declare. A source may well make clone public. */
    private static final Set<String> NOT_BRIDGED = Set.of(
            "equals(java.lang.Object)",
            "hashCode()",
            "toString()",
            "getClass()",
            "notify()",
            "notifyAll()",
            "wait()",
            "wait(long)",
            "wait(long,int)",
            "finalize()");

    private ObjectMethods() {}

    /** Whether a name with erased parameters is a method that views never declare. */
    public static boolean isNeverBridged(String signature) {
        return NOT_BRIDGED.contains(signature);
    }

    /** Whether a name with erased parameters is one of Object's methods. */
    public static boolean contains(String signature) {
        return NOT_BRIDGED.contains(signature) || signature.equals("clone()");
    }
}
