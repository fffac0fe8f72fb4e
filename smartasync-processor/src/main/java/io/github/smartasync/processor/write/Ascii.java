package io.github.smartasync.processor.write;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A source text as ASCII, so that it means the same in every encoding that a build may set (JLS 3.3). */
final class Ascii {

    private Ascii() {}

    static String escaped(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length == text.length()) { // faster than to look at each character
            return text;
        }
        StringBuilder ascii = new StringBuilder();
        int backslashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                ascii.append(c);
            } else {
                // After an odd number of backslashes one more would begin no escape. That is so in comments only.
                ascii.append(
                        backslashes % 2 == 1 ? "&#" + (int) c + ";" : String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
        }
        return ascii.toString();
    }
}
