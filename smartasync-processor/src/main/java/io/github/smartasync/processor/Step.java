package io.github.smartasync.processor;

import io.github.smartasync.processor.diagnostic.FindingPrinter;
import io.github.smartasync.processor.scan.Compilation;
import io.github.smartasync.processor.scan.ScannedElement;
import io.github.smartasync.processor.write.SourceWriter;
import javax.annotation.processing.ProcessingEnvironment;

/** What the processor does with one annotated element that need not wait any more. */
@FunctionalInterface
interface Step {

    void generate(ScannedElement scanned);

    /** Begins a round: elements and types of the one before are not those of this one. */
    default void beginRound() {}

    /** Takes the names of what is to be generated. All elements of a round come here before the first is generated. */
    default void claim(ScannedElement scanned) {}

    /** Makes the step of one compilation. */
    @FunctionalInterface
    interface Factory {

        Step create(
                ProcessingEnvironment environment,
                Compilation compilation,
                SourceWriter writer,
                FindingPrinter printer);
    }
}
