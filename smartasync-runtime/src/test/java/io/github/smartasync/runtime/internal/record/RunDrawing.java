package io.github.smartasync.runtime.internal.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jdk.jfr.consumer.RecordedEvent;

/** Draws recorded events as SVG: a row for each, from its start to its end. */
final class RunDrawing {

    private static final int LEFT = 330;
    private static final int WIDTH = 1000;
    private static final int RIGHT = 24;
    private static final int TOP = 56;
    private static final int ROW = 26;

    private static final String WAIT = "#4c78a8";
    private static final String QUEUE = "#f2cf9b";
    private static final String RUN = "#e08214";
    private static final String REFUSED = "#c0392b";

    private final Instant begin;
    private final double nanosPerPixel;
    private final StringBuilder svg = new StringBuilder();

    private RunDrawing(List<RecordedEvent> events) {
        begin = events.stream()
                .map(RecordedEvent::getStartTime)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant end = events.stream()
                .map(RecordedEvent::getEndTime)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        nanosPerPixel = Duration.between(begin, end).toNanos() / (double) (WIDTH - LEFT - RIGHT);
    }

    static String of(List<RecordedEvent> events) {
        return new RunDrawing(events).draw(events);
    }

    private String draw(List<RecordedEvent> events) {
        List<RecordedEvent> sorted = events.stream()
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .toList();
        int height = TOP + ROW * sorted.size() + 36;
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">",
                WIDTH, height);
        line("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        legend();
        axis(TOP + ROW * sorted.size());
        for (int row = 0; row < sorted.size(); row++) {
            row(sorted.get(row), TOP + ROW * row);
        }
        line("</svg>");
        return svg.toString();
    }

    private void legend() {
        String[] texts = {"waited", "queued", "ran", "refused"};
        String[] fills = {WAIT, QUEUE, RUN, REFUSED};
        for (int i = 0; i < texts.length; i++) {
            line("<rect x=\"%d\" y=\"14\" width=\"14\" height=\"14\" fill=\"%s\"/>", LEFT + 90 * i, fills[i]);
            line("<text x=\"%d\" y=\"26\">%s</text>", LEFT + 90 * i + 20, texts[i]);
        }
    }

    private void row(RecordedEvent event, int y) {
        String kind = event.getEventType().getName().replace("smartasync.", "");
        line("<text x=\"10\" y=\"%d\" font-weight=\"bold\">%s</text>", y + 16, kind);
        line(
                "<text x=\"70\" y=\"%d\">%s <tspan fill=\"#666666\">%s</tspan></text>",
                y + 16,
                event.getString("operation").replace("PriceService.", ""),
                event.hasField("outcome") ? event.getString("outcome") : event.getString("policy"));
        double start = x(event.getStartTime());
        if (kind.equals("Offload")) {
            double queued = event.getDuration("queueTime").toNanos() / nanosPerPixel;
            bar(start, queued, y, QUEUE);
            bar(start + queued, event.getDuration("runTime").toNanos() / nanosPerPixel, y, RUN);
            note(start + queued, y, event.getString("worker"));
        } else if (kind.equals("Await")) {
            bar(start, event.getDuration().toNanos() / nanosPerPixel, y, WAIT);
            note(start, y, event.getThread().getJavaName());
        } else {
            bar(start, 3, y, REFUSED);
            note(start + 4, y, event.getString("sign"));
        }
    }

    private void axis(int y) {
        double millis = (WIDTH - LEFT - RIGHT) * nanosPerPixel / 1_000_000;
        for (int at = 0; at <= millis; at += 20) {
            double x = LEFT + at * 1_000_000 / nanosPerPixel;
            line("<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#dddddd\"/>", x, TOP - 8, x, y);
            line("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d ms</text>", x, y + 18, at);
        }
    }

    private double x(Instant moment) {
        return LEFT + Duration.between(begin, moment).toNanos() / nanosPerPixel;
    }

    private void bar(double x, double width, int y, String fill) {
        line(
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"%s\"/>",
                x, y + 3, Math.max(width, 0.5), fill);
    }

    private void note(double x, int y, String text) {
        line("<text x=\"%.1f\" y=\"%d\" font-size=\"10\">%s</text>", x + 3, y + 16, text.replace("<", "&lt;"));
    }

    private void line(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
