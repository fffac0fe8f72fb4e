package io.github.smartasync.processor.comment;

import io.github.smartasync.processor.model.DocComment;
import io.github.smartasync.processor.types.Enclosing;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads documentation comments, so that they can be written into another file. {@code javac -Xdoclint} accepts the
 * result, whatever the comment contains.
 */
public final class DocScanner {

    private static final @Nullable Method COMMENT_KIND = commentKind();

    private final Elements elements;
    private final Types types;

    public DocScanner(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** The comment of an element. */
    public DocComment scan(Element element) {
        String raw = comment(element);
        if (raw == null) {
            return DocComment.none();
        }
        Optional<TypeElement> type = Enclosing.nearest(element);
        DocLinks links = new DocLinks(elements, types, type);
        boolean markdown = isMarkdown(element);
        CommentText text =
                markdown ? new DocMarkdown(links) : new DocText(links, element instanceof TypeElement ? 2 : 4);
        return read(markdown, markdown ? DocTags.splitMarkdown(raw) : DocTags.split(raw), text, links);
    }

    /** AspectJ's compiler looks for comments in the declaration of a type, which one of a class file does not have. */
    private @Nullable String comment(Element element) {
        try {
            return elements.getDocComment(element);
        } catch (NullPointerException undeclared) {
            return null;
        }
    }

    private static DocComment read(boolean markdown, DocTags tags, CommentText text, DocLinks links) {
        Map<String, String> parameters = new LinkedHashMap<>();
        List<DocComment.Failure> failures = new ArrayList<>();
        List<String> see = new ArrayList<>();
        StringBuilder body = new StringBuilder(text.of(tags.body()));
        for (DocTags.Tag tag : tags.blocks()) {
            switch (tag.name()) {
                case "param" -> parameters.putIfAbsent(tag.firstWord(), text.of(tag.afterFirstWord()));
                case "throws", "exception" -> {
                    if (!tag.text().isBlank()) {
                        failures.add(failure(tag, text, links));
                    }
                }
                case "see" -> see(tag.text(), links).ifPresent(see::add);
                case "apiNote" ->
                    body.append(body.isEmpty() ? "" : text.betweenParagraphs()).append(text.of(tag.text()));
                default -> {}
            }
        }
        Optional<String> returns = tags.first("return").map(text::of).or(() -> text.inlineReturn(tags.body()));
        return new DocComment(
                markdown,
                body.toString(),
                parameters,
                returns.filter(it -> !it.isBlank()),
                failures,
                tags.first("deprecated").map(text::of),
                tags.first("since").map(text::of).filter(it -> !it.isBlank()),
                see);
    }

    private static DocComment.Failure failure(DocTags.Tag tag, CommentText text, DocLinks links) {
        String written = tag.firstWord();
        String described = text.of(tag.afterFirstWord());
        return links.type(written)
                .map(type -> new DocComment.Failure(
                        type.getQualifiedName().toString(), true, links.isUnchecked(type), described))
                .orElseGet(() -> new DocComment.Failure(DocText.escape(written), false, false, described));
    }

    /** Only references: a title of a book, or a link of a page, does not say more in a view. */
    private static Optional<String> see(String text, DocLinks links) {
        int end = DocLinks.endOfReference(text);
        return links.resolve(text.substring(0, end));
    }

    private boolean isMarkdown(Element element) {
        if (COMMENT_KIND == null) {
            return false;
        }
        try {
            return String.valueOf(COMMENT_KIND.invoke(elements, element)).equals("END_OF_LINE");
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            return false; // a compiler of its own, which does not implement the newer method
        }
    }

    /** {@code Elements.getDocCommentKind}, which JDK 23 added with Markdown comments. */
    private static @Nullable Method commentKind() {
        try {
            return Elements.class.getMethod("getDocCommentKind", Element.class);
        } catch (NoSuchMethodException old) {
            return null;
        }
    }
}
