package io.github.smartasync.processor.comment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text of a Markdown comment (JEP 467), made fit to stand in another file. It stays Markdown. What is code stays as it
 * is, and so does HTML, of which doclint says nothing there. A pair of brackets that javac would take for a reference, and
 * that refers to nothing, becomes code or is escaped.
 */
final class DocMarkdown implements CommentText {

    /** What gives a name to a target. It stands alone, or among others of its kind. */
    private static final Pattern DEFINITION =
            Pattern.compile(" {0,3}\\[([^\\[\\]]+)]:\\s*[^\\s<>()\\[\\]]+\\s*(?:\"[^\"]*\")?\\s*");

    private static final Pattern REFERENCE =
            Pattern.compile("(?:[\\w.]+/)?(?:[\\p{L}_$][\\p{L}\\p{N}_$]*\\.)*\\p{Lu}[\\p{L}\\p{N}_$.]*(?:#.*)?|#.*");

    private static final Pattern TAG = Pattern.compile("<(?:https?:[^<>\\s]*|/?[A-Za-z][^<>]*)>");
    private static final Pattern ABSOLUTE = Pattern.compile("<?https?:.*", Pattern.DOTALL);
    private static final Pattern BEFORE_TEXT = Pattern.compile("[\\s>*+#\\d.)-]*");

    /** javac overlooks an inline tag behind an escaped character. */
    private static final Pattern ESCAPE_BEFORE_TAG = Pattern.compile("\\\\([^\\w\\s])(?=\\{@)");

    private static final Pattern HARD_BREAK = Pattern.compile(" {2,}$");

    private final DocLinks links;
    private final Set<String> defined = new HashSet<>();

    DocMarkdown(DocLinks links) {
        this.links = links;
    }

    @Override
    public String betweenParagraphs() {
        return "\n\n";
    }

    @Override
    public String of(String text) {
        define(text);
        CodeLines code = new CodeLines();
        StringBuilder converted = new StringBuilder();
        StringBuilder paragraph = new StringBuilder();
        boolean tagsEnd = DocTags.depth(text, 0) == 0;
        boolean inTag = false;
        for (String line : text.split("\n", -1)) {
            boolean verbatim = !inTag && (code.isCode(line) || line.isBlank());
            if (verbatim || (paragraph.isEmpty() && DEFINITION.matcher(line).matches())) {
                converted.append(prose(paragraph.toString())).append(line).append('\n');
                paragraph.setLength(0);
            } else {
                paragraph.append(HARD_BREAK.matcher(line).replaceFirst("\\\\")).append('\n');
                inTag = tagsEnd && DocTags.depth(paragraph.toString(), 0) > 0;
            }
        }
        converted.append(prose(paragraph.toString())).append(code.end());
        return DocText.withoutEscapes(converted.toString().stripTrailing());
    }

    private void define(String text) {
        CodeLines code = new CodeLines();
        boolean begins = true;
        for (String line : text.split("\n", -1)) {
            boolean isCode = code.isCode(line);
            Matcher definition = DEFINITION.matcher(line);
            boolean defines = begins && !isCode && definition.matches();
            if (defines) {
                defined.add(normal(definition.group(1)));
            }
            begins = defines || isCode || line.isBlank();
        }
    }

    private static String normal(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private String prose(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            at = switch (text.charAt(at)) {
                case '\\' -> copy(text, at, at + 2, out);
                case '`' -> copy(text, at, Spans.endOfSpan(text, at), out);
                case '<' -> markup(text, at, out);
                case '{' -> tag(text, at, out);
                case '!' -> text.startsWith("![", at) ? brackets(text, at + 1, true, out) : copy(text, at, at + 1, out);
                case '[' -> brackets(text, at, false, out);
                case '@' -> at(text, at, out);
                default -> copy(text, at, at + 1, out);
            };
        }
        return ESCAPE_BEFORE_TAG
                .matcher(out)
                .replaceAll(escaped -> "&#" + (int) escaped.group(1).charAt(0) + ";");
    }

    private static int copy(String text, int from, int to, StringBuilder out) {
        int end = Math.min(to, text.length());
        out.append(text, from, end);
        return end;
    }

    /** A comment of HTML is left out: one without an end would hide what follows. */
    private static int markup(String text, int at, StringBuilder out) {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at);
            return end < 0 ? text.length() : end + 3;
        }
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (tag.lookingAt()) {
            return copy(text, at, tag.end(), out);
        }
        out.append("&lt;");
        return at + 1;
    }

    /** At the begin of a line it would begin a block tag. */
    private static int at(String text, int at, StringBuilder out) {
        String before = text.substring(text.lastIndexOf('\n', at) + 1, at);
        out.append(BEFORE_TEXT.matcher(before).matches() ? "&#64;" : "@");
        return at + 1;
    }

    private int tag(String text, int at, StringBuilder out) {
        if (!text.startsWith("{@", at)) {
            return copy(text, at, at + 1, out);
        }
        int end = DocText.endOfTag(text, at);
        out.append(end < 0 ? "&#123;" : inlineTag(text.substring(at + 2, end)));
        return end < 0 ? at + 1 : end + 1;
    }

    private String inlineTag(String tag) {
        String name = tag.split("\\s", 2)[0];
        String content = tag.substring(name.length()).strip();
        return switch (name) {
            case "link", "linkplain" -> link(name, content);
            case "value", "systemProperty" -> code(content);
            case "code", "literal" -> content.isEmpty() ? "" : "{@" + tag + "}";
            case "index" -> content.split("\\s", 2)[0].replace("\"", "");
            case "return" -> "Returns " + prose(content) + ".";
            case "snippet" -> snippet(content);
            case "inheritDoc", "docRoot" -> "";
            default -> prose(content);
        };
    }

    private String link(String tag, String content) {
        int end = DocLinks.endOfReference(content);
        String reference = content.substring(0, end);
        String label = prose(content.substring(end).strip().replaceAll("\\{@\\w+\\s*|[{}]", ""));
        Optional<String> target = links.resolve(reference);
        if (target.isPresent()) {
            return "{@" + tag + " " + target.get() + (label.isEmpty() ? "" : " " + label) + "}";
        }
        return label.isEmpty() ? code(shown(reference)) : label;
    }

    private static String shown(String reference) {
        return reference.replaceFirst("^#", "").replace('#', '.');
    }

    private static String code(String text) {
        return text.isBlank() || !text.matches("[^{}@]*") ? text : "{@code " + text + "}";
    }

    private static String snippet(String content) {
        int colon = content.indexOf(":\n");
        String fence = content.contains("```") ? "~~~~" : "```";
        return colon < 0
                ? ""
                : "\n" + fence + "\n" + content.substring(colon + 2).stripTrailing() + "\n" + fence + "\n";
    }

    /** A link, an image, a reference to what a definition names or to Java, or nothing of these. */
    private int brackets(String text, int at, boolean image, StringBuilder out) {
        int end = Spans.endOf(text, at, '[', ']');
        if (end < 0) {
            out.append("\\[");
            return at + 1;
        }
        String label = text.substring(at + 1, end);
        if (text.startsWith("(", end + 1)) {
            int close = Spans.endOf(text, end + 1, '(', ')');
            if (close > 0) {
                boolean absolute =
                        ABSOLUTE.matcher(text.substring(end + 2, close).strip()).matches();
                out.append(absolute && image ? "!" : "")
                        .append(
                                absolute
                                        ? "[" + prose(label) + "]" + text.substring(end + 1, close + 1)
                                        : prose(label));
                return close + 1;
            }
        }
        int close = text.startsWith("[", end + 1) ? Spans.endOf(text, end + 1, '[', ']') : -1;
        if (close < 0) {
            out.append(shortReference(label, text.substring(end + 1)));
            return end + 1;
        }
        String target = text.substring(end + 2, close);
        out.append(target.isBlank() ? shortReference(label, text.substring(close + 1)) : reference(label, target));
        return close + 1;
    }

    private String reference(String label, String target) {
        if (defined.contains(normal(target))) {
            return "[" + prose(label) + "][" + target + "]";
        }
        String name = unescaped(target);
        return links.resolve(name)
                .map(it -> "[" + prose(label) + "][" + escaped(it) + "]")
                .orElseGet(() -> REFERENCE.matcher(name).matches()
                        ? prose(label)
                        : "\\[" + prose(label) + "\\]\\[" + prose(target) + "\\]");
    }

    private String shortReference(String label, String next) {
        if (defined.contains(normal(label))) {
            return "[" + label + "]";
        }
        String name = unescaped(label);
        return links.resolve(name)
                .map(it -> next.matches("(?s)[\\[(:].*") ? "{@link " + it + "}" : "[" + escaped(it) + "]")
                .orElseGet(() -> REFERENCE.matcher(name).matches() ? code(shown(name)) : "\\[" + prose(label) + "\\]");
    }

    private static String unescaped(String reference) {
        return reference.replace("\\", "").strip();
    }

    private static String escaped(String reference) {
        return reference.replace("[", "\\[").replace("]", "\\]");
    }
}
