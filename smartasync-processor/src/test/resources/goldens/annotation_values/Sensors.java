package goldens.annotation_values;

import io.github.smartasync.SmartAsync;
import java.lang.annotation.ElementType;

@SmartAsync
public class Sensors {
    public @Range(
            from = Double.NEGATIVE_INFINITY,
            others = {Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE, -0.0, 1e100},
            least = Float.POSITIVE_INFINITY,
            floats = {Float.NaN, Float.NEGATIVE_INFINITY, Float.MIN_VALUE, 1.5f},
            b = Byte.MIN_VALUE,
            s = Short.MIN_VALUE,
            i = Integer.MIN_VALUE,
            l = Long.MIN_VALUE,
            c = '\'',
            chars = {'\\', '"', '\n', '\0', '\u00e9', '\uffff', 'a'},
            flag = true,
            text = "\"$L\\ caf\u00e9\n\t",
            texts = {"one", "two"},
            type = int[].class,
            types = {void.class, String.class, java.util.Map.Entry.class},
            kind = ElementType.METHOD,
            kinds = {ElementType.FIELD, ElementType.TYPE_USE},
            nested = @Range.Nested(Long.MAX_VALUE),
            nesteds = {@Range.Nested, @Range.Nested(2)}) String read(@Range String name) {
        return "read " + name;
    }

    public @Range(texts = {}, others = 1, chars = {}) String caf\u00e9() {
        return "caf\u00e9";
    }

    @Override
    public String toString() {
        return "sensors";
    }
}
