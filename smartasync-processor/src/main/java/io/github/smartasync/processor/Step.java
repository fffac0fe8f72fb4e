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
     * @param inVain whether nothing that the element may wait for is to be expected
     * @return whether the element is done with; otherwise it waits for the next round
     */
    boolean run(Element element, boolean inVain);

    /** Sees to it that there is a next round, for an element that waits. */
    default void keepRoundsGoing(Element waiting) {}

    /** Says, when all is over, what came too late to be in the views of an element. */
    default void review(Element element) {}

    /** Makes the step of one compilation. */
    @FunctionalInterface
    interface Factory {

        /** The step, given which top-level types are compiled together with the annotations. */
        Step create(ProcessingEnvironment environment, FindingPrinter printer, Predicate<String> compiled);
    }
}
