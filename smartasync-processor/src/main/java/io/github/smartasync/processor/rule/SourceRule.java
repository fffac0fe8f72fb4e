package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.scan.ScannedSource;

/** One thing that what is written on a source must not do. */
@FunctionalInterface
public interface SourceRule {

    void check(ScannedSource source, Findings findings);
}
