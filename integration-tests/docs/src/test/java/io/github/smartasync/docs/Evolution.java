package io.github.smartasync.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change of a source, and what it does to clients of its views. Read from a file: the row of the page that it shows
 * is the first line, then come sections, whose titles start with {@code ==}.
 *
 * @param name the file's name
 * @param row the row of the page, word for word
 * @param before the types before the change
 * @param after the types after the change
 */
record Evolution(String name, String row, Map<String, String> before, Map<String, String> after, List<Client> clients) {

    private static final Pattern SECTION = Pattern.compile("(?m)^== (.+)\n");
    private static final Pattern CLIENT =
            Pattern.compile("(back, )?([^:]+): (compiles|warns|breaks), (\\w+)(?:, says (\\w+) then (\\w+))?");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (\\w+);\n");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:class|interface) (\\w+)");
    private static final String IMPORTS =
            "import io.github.smartasync.SmartAsync;\nimport java.io.*;\nimport java.util.concurrent.*;\n";

    /**
     * Code written before the change, or, {@code back}, after it, for a change that is undone.
     *
     * @param type the simple name of its class
     * @param source {@code compiles}, {@code warns} or {@code breaks}: what a compiler says after the change
     * @param binary {@code runs}, or the name of what is thrown if it is not compiled again
     * @param says what it says before, and then; empty where that is not the point
     */
    record Client(
            String name, String type, boolean back, String source, String binary, List<String> says, String code) {

        String text() {
            return """
                    package client;
                    import java.io.*;
                    import java.util.concurrent.*;
                    import shop.*;
                    public final class %s {
                        public static String said = "";
                        static void say(Object what) { said += what; }
                        public static void run() {
                    %s
                        }
                    }
                    """.formatted(type, code);
        }
    }

    /** All of them, by name. */
    static Stream<Evolution> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/evolution"))) {
            return files.sorted().map(Evolution::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Evolution read(Path file) {
        Map<String, String> sections = new LinkedHashMap<>();
        String row;
        try {
            String text = Files.readString(file);
            Matcher title = SECTION.matcher(text);
            if (!title.find()) {
                throw new IllegalArgumentException(file + " has no sections");
            }
            row = text.substring(0, title.start()).strip();
            boolean more = true;
            while (more) {
                String name = title.group(1);
                int start = title.end();
                more = title.find();
                if (sections.put(name, text.substring(start, more ? title.start() : text.length())) != null) {
                    throw new IllegalArgumentException(file + " has two sections " + name);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> before = types(sections.remove("before"));
        Map<String, String> after = types(sections.remove("after"));
        List<Client> clients = new ArrayList<>();
        sections.forEach((title, code) -> clients.add(client("Client" + clients.size(), title, code)));
        return new Evolution(file.getFileName().toString(), row, before, after, clients);
    }

    /** Each paragraph is a file; its package is {@code shop} if it names none. */
    private static Map<String, String> types(String section) {
        Map<String, String> types = new LinkedHashMap<>();
        for (String paragraph : section.strip().split("\n\n", -1)) {
            Matcher named = PACKAGE.matcher(paragraph);
            String packageName = named.find() ? named.group(1) : "shop";
            Matcher type = TYPE.matcher(paragraph);
            if (!type.find()) {
                throw new IllegalArgumentException("no type in: " + paragraph);
            }
            types.put(
                    packageName + "/" + type.group(1) + ".java",
                    "package " + packageName + ";\n" + IMPORTS + named.replaceFirst(""));
        }
        return types;
    }

    private static Client client(String type, String title, String code) {
        Matcher parts = CLIENT.matcher(title);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a client's title: " + title);
        }
        List<String> says = parts.group(5) == null ? List.of() : List.of(parts.group(5), parts.group(6));
        return new Client(parts.group(2), type, parts.group(1) != null, parts.group(3), parts.group(4), says, code);
    }

    @Override
    public String toString() {
        return name;
    }
}
