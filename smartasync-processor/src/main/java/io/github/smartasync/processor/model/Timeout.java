package io.github.smartasync.processor.model;

import java.math.BigInteger;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of the option {@code timeout}. */
public final class Timeout {

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([+-]?)(\\d+)\\s*(ns|us|ms|s|m|h)");

    private Timeout() {}

    /**
     * The nanoseconds of a timeout; {@link Long#MAX_VALUE} for one that is longer; 0 for {@code none}; -1 for one that is not positive;
     * empty if it is malformed.
     */
    public static OptionalLong nanos(String text) {
        String stripped = text.strip();
        if (stripped.equals("none")) {
            return OptionalLong.of(0);
        }
        Matcher matcher = NUMBER_AND_UNIT.matcher(stripped);
        if (matcher.matches()) {
            BigInteger amount = new BigInteger(matcher.group(1) + matcher.group(2));
            return OptionalLong.of(limited(amount.multiply(BigInteger.valueOf(nanosPer(matcher.group(3))))));
        }
        try {
            Duration duration = Duration.parse(stripped);
            return OptionalLong.of(limited(BigInteger.valueOf(duration.getSeconds())
                    .multiply(BigInteger.valueOf(1_000_000_000L))
                    .add(BigInteger.valueOf(duration.getNano()))));
        } catch (DateTimeParseException malformed) {
            return OptionalLong.empty();
        }
    }

    private static long nanosPer(String unit) {
        return switch (unit) {
            case "ns" -> 1;
            case "us" -> 1_000;
            case "ms" -> 1_000_000;
            case "s" -> 1_000_000_000;
            case "m" -> 60_000_000_000L;
            case "h" -> 3_600_000_000_000L;
            default -> throw new AssertionError(unit);
        };
    }

    private static long limited(BigInteger nanos) {
        if (nanos.signum() <= 0) {
            return -1;
        }
        return nanos.bitLength() > 63 ? Long.MAX_VALUE : nanos.longValueExact();
    }
}
