package io.github.smartasync.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;

/** What is found while one source is judged, in the order of finding. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public void add(DiagnosticCode code, Position position, Object... arguments) {
        all.add(Finding.of(code, position, arguments));
    }

    /** A remark about one method. All remarks about a source become one note. */
    public void note(String method, String what) {
        notes.add(method + " " + what);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.code().kind() == Diagnostic.Kind.ERROR);
    }

    /** All findings, with the notes as one at the end. */
    public List<Finding> all(Position position, String source) {
        List<Finding> found = new ArrayList<>(all);
        if (!notes.isEmpty()) {
            found.add(Finding.of(DiagnosticCode.SA060, position, source, String.join("\n  ", notes)));
        }
        return found;
    }
}
