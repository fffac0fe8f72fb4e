package io.github.smartasync.processor.comment;

/** An element whose end is still to come. */
final class OpenTag {

    final String name;

    /** What was written for it; empty if only its content stays. */
    final String written;

    /** Where that stands. */
    final int start;

    boolean hasContent;
    boolean hasCaption;

    OpenTag(String name, String written, int start) {
        this.name = name;
        this.written = written;
        this.start = start;
    }

    /** The tag that ends it, where that is not left out as is usual. */
    String end() {
        boolean optional = name.equals("p") || HtmlTags.ITEMS.contains(name);
        return optional ? "" : "</" + written.substring(1).split("[ >]", 2)[0] + ">";
    }
}
