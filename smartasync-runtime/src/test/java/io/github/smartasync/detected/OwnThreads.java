package io.github.smartasync.detected;

import io.github.smartasync.runtime.spi.CallerContextDetector;

/** Knows threads that are called "own". */
public final class OwnThreads implements CallerContextDetector {

    /** Made by the service loader. */
    public OwnThreads() {}

    @Override
    public Verdict judge(Thread caller) {
        return caller.getName().equals("own") ? Verdict.MUST_NOT_BLOCK : Verdict.UNKNOWN;
    }
}
