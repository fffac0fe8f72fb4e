package io.github.smartasync.processor.comment;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text of a documentation comment, made fit to stand in another file. */
final class DocText implements CommentText {

    private static final Set<String> ENTITIES = Set.of(
            "lt", "gt", "amp", "quot", "apos", "nbsp", "copy", "mdash", "ndash", "hellip", "rarr", "larr", "times",
            "le", "ge", "ne", "micro", "middot");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:([A-Za-z]+)|#[1-9][0-9]{1,4}|#x[1-9A-Fa-f][0-9A-Fa-f]{1,3});");

    /** JLS 3.3: a backslash begins one if the number of backslashes before it is even. */
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u");

    private final DocLinks links;
    private final int firstHeading;

    DocText(DocLinks links, int firstHeading) {
        this.links = links;
        this.firstHeading = firstHeading;
    }

    @Override
    public String of(String text) {
        return withoutEscapes(convert(text).replace("*/", "*&#47;"));
    }

    @Override
    public String betweenParagraphs() {
        return "\n\n<p>";
    }

    /** Plain text as HTML. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        appendText(text, 0, text.length(), escaped);
        return escaped.toString().replace("@", "&#64;").replace("{", "&#123;").replace("}", "&#125;");
    }

    private String convert(String text) {
        DocHtml html = new DocHtml(firstHeading);
        convert(text, html);
        return html.finish();
    }

    private void convert(String text, DocHtml html) {
        int at = 0;
        while (at < text.length()) {
            int end = text.startsWith("{@", at) ? endOfTag(text, at) : -1;
            if (end > 0) {
                inlineTag(text.substring(at + 2, end), html);
                at = end + 1;
            } else if (text.startsWith("{@", at)) {
                html.text("&#123;");
                at++;
            } else {
                at = html.markup(text, at);
            }
        }
    }

    private void inlineTag(String tag, DocHtml html) {
        String name = tag.split("\\s", 2)[0];
        String content = tag.substring(name.length()).strip();
        switch (name) {
            case "link", "linkplain", "value" -> html.text(link(name, content));
            case "code", "literal" -> html.text(content.isEmpty() ? "" : "{@" + tag + "}");
            case "systemProperty" -> html.text(code(content));
            case "index" -> html.text(escape(content.split("\\s", 2)[0].replace("\"", "")));
            case "summary" -> convert(content, html);
            case "return" -> {
                html.text("Returns ");
                convert(content, html);
                html.text(".");
            }
            case "snippet" -> snippet(content, html);
            case "inheritDoc", "docRoot" -> {}
            default -> html.text(escape(content));
        }
    }

    private String link(String tag, String content) {
        int end = DocLinks.endOfReference(content);
        String reference = content.substring(0, end);
        String label = content.substring(end).strip();
        String shown = label.isEmpty() ? reference.replaceFirst("^#", "").replace('#', '.') : label;
        Optional<String> target = tag.equals("value") ? Optional.empty() : links.resolve(reference);
        if (target.isPresent()) {
            String title = label.isEmpty() ? "" : " " + plain(label);
            return "{@" + tag + " " + target.get() + title + "}";
        }
        return tag.equals("linkplain") ? plain(shown) : code(shown);
    }

    private static String code(String text) {
        return text.isBlank() || text.matches("(?s).*[<>&{}@].*") ? plain(text) : "{@code " + text + "}";
    }

    private static String plain(String label) {
        return escape(label.replaceAll("\\{@\\w+\\s*", "")
                .replaceAll("</?\\w[^<>]*>", "")
                .replaceAll("[{}]", ""));
    }

    /** Only what is in the comment itself: a file beside the source is not beside the view. */
    private static void snippet(String content, DocHtml html) {
        int colon = content.indexOf(":\n");
        if (colon >= 0) {
            html.block("<pre>" + escape(content.substring(colon + 2).stripTrailing()) + "</pre>");
        }
    }

    /** The index of the brace that closes the inline tag at an index, or -1. */
    static int endOfTag(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Escapes what is no markup: ampersands that begin no entity, and angle brackets. */
    static void appendText(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append(isEntity(text, i) ? "&" : "&amp;");
                default -> out.append(c);
            }
        }
    }

    private static boolean isEntity(String text, int at) {
        Matcher entity = ENTITY.matcher(text).region(at, text.length());
        return entity.lookingAt() && (entity.group(1) == null || ENTITIES.contains(entity.group(1)));
    }

    /** No unicode escape may arise from what was harmless in its place. */
    static String withoutEscapes(String text) {
        return UNICODE_ESCAPE.matcher(text).replaceAll("$1\\\\u005cu");
    }
}
