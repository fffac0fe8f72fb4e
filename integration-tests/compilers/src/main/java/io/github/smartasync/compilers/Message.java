package io.github.smartasync.compilers;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * What a compiler said.
 *
 * @param kind how bad it is
 * @param path the source file, or an empty path
 * @param line the line, or -1
 * @param key the compiler's own name of the message, or empty
 * @param text what is said, in the language of the default locale
 */
public record Message(Diagnostic.Kind kind, Path path, long line, String key, String text) {

    private static final Pattern OURS = Pattern.compile("\\[(SA\\d{3})]");

    /** The simple name of the source file, or empty. */
    public String file() {
        return path.getName(path.getNameCount() - 1).toString();
    }

    /** Whether a processor's own code is in it, as in {@code [SA012]}. */
    public boolean isOurs() {
        return OURS.matcher(text).find();
    }

    /** The processor's code, or empty where the compiler itself speaks. */
    public String code() {
        Matcher matcher = OURS.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Whether it fails the build. */
    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    /** Whether it fails the build under {@code -Werror}, errors included. */
    public boolean isErrorOrWarning() {
        return isError() || kind == Diagnostic.Kind.WARNING || kind == Diagnostic.Kind.MANDATORY_WARNING;
    }

    /** Whether it is about a file in this folder. */
    public boolean isIn(Path folder) {
        return path.toAbsolutePath().startsWith(folder.toAbsolutePath());
    }

    @Override
    public String toString() {
        return kind + " " + path.toString().replace(File.separatorChar, '/') + ":" + line + " " + text;
    }
}
