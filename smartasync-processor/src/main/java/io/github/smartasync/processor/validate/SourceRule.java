package io.github.smartasync.processor.validate;

import io.github.smartasync.processor.scan.ScannedSource;

/** One thing that what is written on a source must not do. */
@FunctionalInterface
interface SourceRule {

    void check(ScannedSource source, Findings findings);
}
