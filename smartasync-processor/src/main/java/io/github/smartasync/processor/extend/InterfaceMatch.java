package io.github.smartasync.processor.extend;

import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.scan.ScannedMethod;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods of a view beside those of an interface that it is asked to extend.
 *
 * @param extended the interface, with type arguments that make its methods those of the view
 * @param methods the methods that are in both
 * @param missing what the view lacks, as messages say it
 */
record InterfaceMatch(TypeName extended, List<Pair> methods, List<String> missing) {

    /**
     * A method that is in both.
     *
     * @param before the method of the view as it was
     * @param after the same, with the exceptions that the interface adds
     */
    record Pair(DraftedMethod before, DraftedMethod after, ScannedMethod declared) {}

    InterfaceMatch {
        methods = List.copyOf(methods);
        missing = List.copyOf(missing);
    }

    /** The methods of the view with the exceptions that the interface adds. */
    List<DraftedMethod> in(List<DraftedMethod> drafts) {
        List<DraftedMethod> changed = new ArrayList<>(drafts);
        for (Pair pair : methods) {
            changed.replaceAll(draft -> draft.equals(pair.before()) ? pair.after() : draft);
        }
        return changed;
    }
}
