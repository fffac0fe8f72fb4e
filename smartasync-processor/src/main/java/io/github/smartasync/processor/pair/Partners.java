package io.github.smartasync.processor.pair;

import io.github.smartasync.processor.scan.ScannedElement.ScannedPair;
import io.github.smartasync.processor.scan.ScannedElement.Side;
import io.github.smartasync.processor.scan.ScannedSource.ScannedInterface;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types that pairs on one element name: a blocking method returns one where its twin returns the partner of that. */
final class Partners {

    private final Map<Pattern, String> blockingByAsync = new LinkedHashMap<>();
    private final Set<String> all = new HashSet<>();

    Partners(List<ScannedPair> pairs) {
        for (ScannedPair pair : pairs) {
            Stream.of(pair.blocking(), pair.async())
                    .filter(side -> side.type().isPresent())
                    .forEach(side -> all.add(name(side)));
            if (!pair.isOneType()
                    && pair.blocking().type().isPresent()
                    && pair.async().type().isPresent()) {
                Pattern name =
                        Pattern.compile("(?<![\\w$.])" + Pattern.quote(name(pair.async())) + "(?![\\w$]|\\.\\w)");
                blockingByAsync.put(name, name(pair.blocking()));
            }
        }
    }

    private static String name(Side side) {
        return side.type()
                .map(ScannedInterface::element)
                .orElseThrow()
                .getQualifiedName()
                .toString();
    }

    /** Whether a type is one that some pair names. */
    boolean has(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && all.contains(element.getQualifiedName().toString());
    }

    /** The qualified name of a type, with that of the blocking partner for each async one. */
    String inBlocking(Object type) {
        String name = type.toString();
        for (Map.Entry<Pattern, String> partner : blockingByAsync.entrySet()) {
            name = partner.getKey().matcher(name).replaceAll(Matcher.quoteReplacement(partner.getValue()));
        }
        return name;
    }
}
