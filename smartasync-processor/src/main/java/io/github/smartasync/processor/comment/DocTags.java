package io.github.smartasync.processor.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documentation comment in its parts: the main description and the block tags.
 *
 * @param blocks in the order of the comment
 */
record DocTags(String body, List<Tag> blocks) {

    private static final Pattern BLOCK_TAG = Pattern.compile("\\s*@([A-Za-z][\\w.:-]*)(?:\\s+(.*))?");

    /** A block tag: its name without the at sign, and all that follows. */
    record Tag(String name, String text) {

        String firstWord() {
            return text.split("\\s", 2)[0];
        }

        String afterFirstWord() {
            return text.substring(firstWord().length()).strip();
        }
    }

    /** Splits a comment as {@code Elements.getDocComment} returns it. */
    static DocTags split(String comment) {
        return split(comment, isBalanced(comment), line -> false, DocTags::outdent);
    }

    /** Splits a Markdown comment. The compiler has taken off what is in front of its lines; what is code has no tags. */
    static DocTags splitMarkdown(String comment) {
        CodeLines code = new CodeLines();
        return split(comment, isBalanced(comment), code::isCode, text -> text.replaceFirst("^(?:\\s*\n)+", ""));
    }

    /** The text of the first tag of a name. */
    Optional<String> first(String name) {
        return blocks.stream()
                .filter(tag -> tag.name().equals(name))
                .map(Tag::text)
                .findFirst();
    }

    /** An at sign inside an inline tag that spans lines begins no block tag, unless the inline tag is never closed. */
    private static DocTags split(
            String comment, boolean inlineTagsCount, Predicate<String> code, UnaryOperator<String> outdented) {
        List<String> texts = new ArrayList<>(List.of(""));
        List<String> names = new ArrayList<>();
        int depth = 0;
        for (String line : comment.lines().toList()) {
            Matcher tag = BLOCK_TAG.matcher(line);
            boolean isCode = depth == 0 && code.test(line);
            if (isCode) {
                texts.set(names.size(), texts.get(names.size()) + "\n" + line);
            } else if (depth == 0 && tag.matches()) {
                names.add(tag.group(1));
                texts.add(tag.group(2) == null ? "" : tag.group(2));
                depth = inlineTagsCount ? depth(texts.get(names.size()), 0) : 0;
            } else {
                texts.set(names.size(), texts.get(names.size()) + "\n" + line);
                depth = inlineTagsCount ? depth(line, depth) : 0;
            }
        }
        List<Tag> blocks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            blocks.add(new Tag(names.get(i), outdented.apply(texts.get(i + 1)).strip()));
        }
        return new DocTags(outdented.apply(texts.get(0)).stripTrailing(), blocks);
    }

    private static boolean isBalanced(String comment) {
        return depth(comment, 0) == 0;
    }

    /** How many braces are open after a text, counted from the first inline tag. */
    static int depth(String text, int before) {
        int depth = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && (depth > 0 || text.startsWith("{@", i))) {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            }
        }
        return depth;
    }

    /** Takes off the one space that follows the asterisk. */
    private static String outdent(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String expanded = line.stripTrailing();
            lines.add(expanded.startsWith(" ") ? expanded.substring(1) : expanded);
        }
        return String.join("\n", lines).strip();
    }
}
