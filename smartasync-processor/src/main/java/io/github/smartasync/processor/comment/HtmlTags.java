package io.github.smartasync.processor.comment;

import java.util.Set;
import java.util.regex.Pattern;

/** The HTML that documentation comments are made of, by where its tags may stand. */
final class HtmlTags {

    static final Set<String> INLINE = Set.of(
            "b", "i", "em", "strong", "code", "sub", "sup", "var", "kbd", "samp", "cite", "small", "a", "s", "u", "q",
            "abbr", "dfn", "mark", "del", "ins");

    /** Tags that are only for looks, or that HTML no longer has. Their content stays. */
    static final Set<String> LOOKS =
            Set.of("span", "div", "section", "font", "center", "big", "strike", "tt", "nobr", "acronym", "bdi");

    static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    static final Set<String> ITEMS = Set.of("li", "dt", "dd");
    static final Set<String> BLOCKS = Set.of("pre", "blockquote");
    static final Set<String> CELLS = Set.of("td", "th");
    static final Set<String> ROW_GROUPS = Set.of("thead", "tbody", "tfoot");
    static final Pattern HEADING = Pattern.compile("h[1-6]");

    /** The target of a link that means the same everywhere. */
    static final Pattern LINK = Pattern.compile("(?:.*\\s)?href=(\"https?://[^\"{}&]+\").*", Pattern.DOTALL);

    /** Over how many columns or rows a cell goes. */
    static final Pattern SPAN = Pattern.compile("\\s((?:col|row)span=\"?\\d+\"?)");

    private HtmlTags() {}

    /** Whether an element without content can be left out. */
    static boolean mayVanish(String name) {
        return INLINE.contains(name)
                || name.equals("p")
                || name.equals("caption")
                || HEADING.matcher(name).matches();
    }
}
