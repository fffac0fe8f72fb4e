package io.github.smartasync.processor.render.javadoc;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The comment of an async method, for a method that waits for its result. "Asynchronously" is left out, and so is a sentence
 * about futures, because it would not be true any more.
 */
final class BlockingWords {

    private static final Pattern PREFORMATTED = Pattern.compile("(?ms)<pre>.*?</pre>|^\\s*(`{3,}|~{3,}).*?\\n\\s*\\1");

    private static final Pattern PARAGRAPH_END = Pattern.compile("(?<=\\n)(?=\\s*\\n)|(?=<p>)");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])(?=\\s+[A-Z{])");

    private static final Pattern LEADING_ADVERB = Pattern.compile("^(\\s*(?:<p>)?\\s*)[Aa]synchronously\\s+(\\w)");

    private static final Pattern ADVERB =
            Pattern.compile(",?\\s+(?:in an asynchronous (?:way|manner)|asynchronously)\\b");

    private static final Pattern ABOUT_FUTURES = Pattern.compile("\\b[Aa]synchronous(?:ly)?\\b"
            + "|\\b(?:CompletableFuture|CompletionStage|ListenableFuture)s?\\b"
            + "|\\b(?:[Aa]|[Tt]he|[Tt]his|[Tt]hat|returned|resulting)\\s+futures?\\b"
            + "(?!\\s+(?:versions?|releases?|use|uses|dates?|times?|calls?)\\b)");

    /** What Markdown does not take for running text: a list, a table, a heading, a quotation, or code. */
    private static final Pattern STRUCTURE = Pattern.compile("(?m)^(?: {4}|\\s*(?:[-*+|#>]|\\d+[.)]))");

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n\\s*\\n");

    private BlockingWords() {}

    /** The words that are still true. */
    static String of(String body) {
        StringBuilder kept = new StringBuilder();
        Matcher preformatted = PREFORMATTED.matcher(body);
        int from = 0;
        while (preformatted.find()) {
            kept.append(paragraphs(body.substring(from, preformatted.start()))).append(preformatted.group());
            from = preformatted.end();
        }
        return BLANK_LINES
                .matcher(
                        kept.append(paragraphs(body.substring(from))).toString().strip())
                .replaceAll("\n\n");
    }

    private static String paragraphs(String text) {
        return Arrays.stream(PARAGRAPH_END.split(text))
                .map(BlockingWords::paragraph)
                .collect(Collectors.joining());
    }

    private static String paragraph(String text) {
        String kept = Arrays.stream(SENTENCE_END.split(text))
                .map(BlockingWords::withoutAdverb)
                .filter(sentence -> !isAboutFutures(sentence))
                .collect(Collectors.joining());
        if (kept.equals(text)) {
            return text;
        }
        String words = kept.replace("<p>", "").strip();
        boolean begins = text.stripLeading().startsWith("<p>") && !kept.contains("<p>");
        return words.isEmpty() ? "" : begins ? text.substring(0, text.indexOf("<p>") + 3) + kept.stripLeading() : kept;
    }

    private static String withoutAdverb(String sentence) {
        Matcher leading = LEADING_ADVERB.matcher(sentence);
        String rest = leading.find()
                ? leading.group(1) + leading.group(2).toUpperCase(Locale.ROOT) + sentence.substring(leading.end())
                : sentence;
        return ADVERB.matcher(rest).replaceAll("");
    }

    /** Only of whole sentences: what is inside of a list or of braces belongs to more than itself. */
    private static boolean isAboutFutures(String sentence) {
        String text = sentence.replace("<p>", "");
        boolean whole = !text.contains("<")
                && !STRUCTURE.matcher(text).find()
                && text.chars().filter(c -> c == '{').count()
                        == text.chars().filter(c -> c == '}').count();
        return whole && ABOUT_FUTURES.matcher(text).find();
    }
}
