package io.github.smartasync.benchmarks;

/** What the calls of the benchmarks return. */
public record Price(int cents) {}
