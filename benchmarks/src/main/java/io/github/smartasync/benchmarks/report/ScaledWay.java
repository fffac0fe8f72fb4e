package io.github.smartasync.benchmarks.report;

/** The ways in which many calls are outstanding. */
enum ScaledWay {
    PASSED_ON("one thread, async view, async method"),
    OFFLOADED("one thread, async view, blocking method"),
    WAITED_FOR("a thread for each call, sync view"),
    JOINED("a thread for each call, `join()`");

    final String title;

    ScaledWay(String title) {
        this.title = title;
    }

    String benchmark(int count) {
        return "scale/" + this + "." + count;
    }
}
