package io.github.smartasync.halfbroken;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils sources in the ways in which people do while they type. The same seed spoils in the same way. */
final class Spoiler {

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\\\n])*\"|/\\*.*?\\*/|//[^\\n]*|@?[\\p{L}_$][\\p{L}\\p{N}_$]*|\\d+|\\s+|.",
            Pattern.DOTALL);

    private static final List<String> WORDS = List.of(
            "Missing",
            "missing.Type<String>",
            "Missing[]",
            "int",
            "void",
            "Void",
            "Object",
            "String",
            "Source",
            "T",
            "?",
            "CompletableFuture<String>",
            "CompletableFuture",
            "CompletionStage<?>",
            "Future<? super Integer>",
            "var",
            "CompletableFuture<Missing>",
            "CompletableFuture<CompletableFuture<Void>>",
            "List<CompletableFuture<int[]>>");

    private static final List<String> MODIFIERS = List.of(
            "private",
            "protected",
            "public",
            "static",
            "abstract",
            "final",
            "default",
            "synchronized",
            "native",
            "sealed",
            "non-sealed",
            "strictfp",
            "transient");

    private static final List<String> ANNOTATIONS = List.of(
            "@SmartAsync",
            "@SmartAsync.Skip",
            "@SmartAsync.Direct",
            "@Override",
            "@Deprecated",
            "@Missing",
            "@SmartAsync(name = \"of\")",
            "@SmartAsync(name = \"1\")",
            "@SmartAsync(timeout = \"soon\")",
            "@SmartAsync(timeout = 5)",
            "@SmartAsync(failsWith = Missing.class)",
            "@SmartAsync(failsWith = {java.io.IOException.class, Error.class})",
            "@SmartAsync(skip = \"missing\")",
            "@SmartAsync(sync = \"Source\")",
            "@SmartAsync(async = \"a-b\")",
            "@SmartAsync(views = {})",
            "@SmartAsync(syncExtends = Missing.class)",
            "@SmartAsync(syncExtends = Runnable.class)",
            "@SmartAsync(asyncExtends = int.class)",
            "@SmartAsync(unknown = 1)",
            "@SmartAsync(executor = \" \")",
            "@SmartAsyncFor(Source.class)",
            "@SmartAsyncFor(Missing.class)",
            "@SmartAsyncFor(int.class)",
            "@SmartAsyncFor(Thread.class)",
            "@FunctionalInterface",
            "@SafeVarargs");

    private static final List<String> KINDS = List.of("class", "interface", "enum", "record", "@interface");

    private static final List<String> SIGNS = List.of(
            "{", "}", "(", ")", "<", ">", ";", ",", "&", "?", "...", "[]", "=", "\"", "'", "/*", "*/", "@", ".", "->",
            "\\u0024", "\u00e9", "`", "extends", "throws", "this", "new", "null", "0");

    private final Random random;

    Spoiler(long seed) {
        this.random = new Random(seed);
    }

    /** The source with one to three things wrong. */
    String spoilt(String source) {
        String result = source;
        int times = 1 + (random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0);
        for (int i = 0; i < times; i++) {
            result = once(result);
        }
        return result;
    }

    private String once(String source) {
        List<String> tokens = tokens(source);
        switch (random.nextInt(16)) {
            case 0 -> tokens.remove(index(tokens));
            case 1 -> {
                int index = index(tokens);
                tokens.add(index, tokens.get(index));
            }
            case 2 -> swap(tokens);
            case 3, 4 -> replaceName(tokens, one(WORDS));
            case 5 -> replaceName(tokens, tokens.get(name(tokens)));
            case 6 -> tokens.add(name(tokens), one(MODIFIERS) + " ");
            case 7, 8 -> tokens.add(name(tokens), one(ANNOTATIONS) + " ");
            case 9 -> tokens.set(index(tokens), one(SIGNS));
            case 10 -> tokens.add(index(tokens), one(SIGNS));
            case 11 -> replaceAny(tokens, KINDS, one(KINDS));
            case 12 -> replaceAny(tokens, MODIFIERS, random.nextBoolean() ? "" : one(MODIFIERS));
            case 13 -> {
                return lines(source);
            }
            case 14 -> {
                return source.substring(0, random.nextInt(source.length()));
            }
            default -> renameEverywhere(tokens);
        }
        return String.join("", tokens);
    }

    /** A line is left out, doubled, or put elsewhere. */
    private String lines(String source) {
        List<String> lines = new ArrayList<>(List.of(source.split("\n", -1)));
        String line = lines.get(random.nextInt(lines.size()));
        if (random.nextBoolean()) {
            lines.remove(line);
        }
        if (random.nextInt(3) > 0) {
            lines.add(random.nextInt(lines.size() + 1), line);
        }
        return String.join("\n", lines);
    }

    private void swap(List<String> tokens) {
        int one = index(tokens);
        int other = index(tokens);
        String token = tokens.set(one, tokens.get(other));
        tokens.set(other, token);
    }

    private void replaceName(List<String> tokens, String with) {
        tokens.set(name(tokens), with);
    }

    private void replaceAny(List<String> tokens, List<String> which, String with) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (which.contains(tokens.get(i))) {
                places.add(i);
            }
        }
        if (!places.isEmpty()) {
            tokens.set(places.get(random.nextInt(places.size())), with);
        }
    }

    private void renameEverywhere(List<String> tokens) {
        String from = tokens.get(name(tokens));
        String to = random.nextBoolean() ? tokens.get(name(tokens)) : from + "Async";
        tokens.replaceAll(token -> token.equals(from) ? to : token);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private int index(List<String> tokens) {
        int index = random.nextInt(tokens.size());
        return tokens.get(index).isBlank() ? (index + 1) % tokens.size() : index;
    }

    /** The place of a word, keywords included. */
    private int name(List<String> tokens) {
        int start = random.nextInt(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int index = (start + i) % tokens.size();
            if (Character.isJavaIdentifierStart(tokens.get(index).codePointAt(0))) {
                return index;
            }
        }
        return start;
    }

    /** Words, signs, literals, comments and the space between them. */
    static List<String> tokens(String source) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        if (tokens.isEmpty()) {
            tokens.add(" ");
        }
        return tokens;
    }
}
