package io.github.smartasync.mutiny;

import io.github.smartasync.runtime.bridge.AsyncOperation;

/** What a publisher fails with whose source returned null. */
final class Nothing {

    private Nothing() {}

    static NullPointerException returned(AsyncOperation operation, String instead) {
        return new NullPointerException(operation + " returned null instead of a " + instead);
    }
}
