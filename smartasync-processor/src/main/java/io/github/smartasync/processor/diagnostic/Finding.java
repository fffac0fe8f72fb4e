package io.github.smartasync.processor.diagnostic;

/**
 * One thing that is wrong, or that the user should know, and where.
 *
 * @param text the message without its code, complete
 */
public record Finding(DiagnosticCode code, Position position, String text) {

    /** A finding whose text is made from the template of its code. */
    public static Finding of(DiagnosticCode code, Position position, Object... arguments) {
        return new Finding(code, position, code.text(arguments));
    }

    /** The same with the name of its subject, if the compiler can only point at something larger. */
    public Finding about(String what) {
        return new Finding(code, position, text + " (" + what + ")");
    }

    /** The message as users see it: {@code [SA012] …}. */
    public String message() {
        return "[" + code + "] " + text;
    }
}
