package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.List;
import javax.lang.model.util.Types;

/**
 * The methods of a source's views, with what keeps others out. What is in the way is not said yet: of a supertype, whose
 * views are only compared with, it is said where those are generated.
 */
public record Drafts(List<DraftedMethod> methods, List<Obstacle> obstacles) {

    public Drafts {
        methods = List.copyOf(methods);
        obstacles = List.copyOf(obstacles);
    }

    /** Says what is in the way of the methods. */
    public void report(ScannedSource source, Types types, Findings findings) {
        Wording wording = new Wording(types);
        obstacles.forEach(obstacle -> obstacle.report(source, wording, findings));
    }
}
