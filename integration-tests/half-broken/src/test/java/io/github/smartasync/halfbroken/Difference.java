package io.github.smartasync.halfbroken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In which places two sources differ, token by token. */
final class Difference {

    /** All parts of so many places are tried; a spoilt source rarely has more. */
    private static final int MOST = 6;

    /** From where to where the tokens of one source stand for those of the other. */
    private record Place(int goodFrom, int goodTo, int spoiltFrom, int spoiltTo) {}

    private final List<String> good;
    private final List<String> spoilt;
    private final List<Place> places;

    Difference(String good, String spoilt) {
        this.good = Spoiler.tokens(good);
        this.spoilt = Spoiler.tokens(spoilt);
        this.places = places(commonLengths());
    }

    /**
     * The spoilt source with some of the places as they were, and with some neighbouring tokens left out of what was put
     * into one place.
     */
    Stream<String> parts() {
        Stream<String> some = places.size() > MOST
                ? Stream.empty()
                : IntStream.range(1, 1 << places.size()).mapToObj(this::without);
        return Stream.concat(some, IntStream.range(0, places.size()).boxed().flatMap(this::withLessAt));
    }

    /** The places whose bits are set are as they were. */
    private String without(int mended) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            append(text, spoilt, at, place.spoiltFrom());
            if ((mended & 1 << i) != 0) {
                append(text, good, place.goodFrom(), place.goodTo());
            } else {
                append(text, spoilt, place.spoiltFrom(), place.spoiltTo());
            }
            at = place.spoiltTo();
        }
        append(text, spoilt, at, spoilt.size());
        return text.toString();
    }

    private Stream<String> withLessAt(int index) {
        Place place = places.get(index);
        List<String> texts = new ArrayList<>();
        int length = Math.min(place.spoiltTo() - place.spoiltFrom(), 2 * MOST);
        for (int from = 0; from < length; from++) {
            for (int to = from + 1; to <= length; to++) {
                StringBuilder text = new StringBuilder();
                append(text, spoilt, 0, place.spoiltFrom() + from);
                append(text, spoilt, place.spoiltFrom() + to, spoilt.size());
                texts.add(text.toString());
            }
        }
        return texts.stream();
    }

    private static void append(StringBuilder text, List<String> tokens, int from, int to) {
        tokens.subList(from, to).forEach(text::append);
    }

    private List<Place> places(int[][] common) {
        List<Place> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < good.size() || j < spoilt.size()) {
            int goodFrom = i;
            int spoiltFrom = j;
            while ((i < good.size() || j < spoilt.size()) && !isSame(i, j)) {
                if (j == spoilt.size() || (i < good.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > goodFrom || j > spoiltFrom) {
                found.add(new Place(goodFrom, i, spoiltFrom, j));
            } else {
                i++;
                j++;
            }
        }
        return found;
    }

    private boolean isSame(int i, int j) {
        return i < good.size() && j < spoilt.size() && good.get(i).equals(spoilt.get(j));
    }

    /** How many tokens the rest of the one, from a token on, has in common with that of the other. */
    private int[][] commonLengths() {
        int[][] common = new int[good.size() + 1][spoilt.size() + 1];
        for (int i = good.size() - 1; i >= 0; i--) {
            for (int j = spoilt.size() - 1; j >= 0; j--) {
                common[i][j] = good.get(i).equals(spoilt.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
