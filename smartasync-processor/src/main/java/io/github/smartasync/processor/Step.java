package io.github.smartasync.processor;

import io.github.smartasync.processor.diagnostic.FindingPrinter;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** What happens to one annotated element. */
@FunctionalInterface
interface Step {

    /**
     * Generates what the element asks for.
     *
     * @param lastRound whether there is no later round to wait for
     * @return whether the element is done with; otherwise it waits for the next round
     */
    boolean run(Element element, boolean lastRound);

    /** Makes the step of one compilation. */
    @FunctionalInterface
    interface Factory {

        /** The step, given which top-level types are compiled together with the annotations. */
        Step create(ProcessingEnvironment environment, FindingPrinter printer, Predicate<String> compiled);
    }
}
