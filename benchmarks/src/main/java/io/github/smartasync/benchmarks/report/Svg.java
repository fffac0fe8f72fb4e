package io.github.smartasync.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A picture whose letters are text, so that it is small and can be searched. */
final class Svg {

    private static final String GREY = "#4a5568";

    private final StringBuilder shapes = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void title(String text) {
        write("<text x=\"20\" y=\"28\" font-size=\"15\" font-weight=\"bold\">%s</text>", escaped(text));
    }

    void heading(double x, double y, String text) {
        write("<text x=\"%.1f\" y=\"%.1f\" font-weight=\"bold\">%s</text>", x, y, escaped(text));
    }

    /** Text that begins at a point. */
    void text(double x, double y, String text) {
        write("<text x=\"%.1f\" y=\"%.1f\">%s</text>", x, y, escaped(text));
    }

    /** Text that ends at a point. */
    void textBefore(double x, double y, String text) {
        write("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%s</text>", x, y, escaped(text));
    }

    /** Text around a point. */
    void textAround(double x, double y, String text) {
        write("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>", x, y, escaped(text));
    }

    void bar(double x, double y, double length, double thickness, String colour) {
        write(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                x, y, length, thickness, colour);
    }

    void gridLine(double x1, double y1, double x2, double y2) {
        write("<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#e2e8f0\"/>", x1, y1, x2, y2);
    }

    /** A line that goes through points, each of which is marked; dashed, where it would hide another. */
    void line(double[] xs, double[] ys, String colour, boolean dashed) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", xs[i], ys[i]));
            write("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", xs[i], ys[i], colour);
        }
        write(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>",
                path, colour, dashed ? " stroke-dasharray=\"6 4\"" : "");
    }

    void save(Path file) throws IOException {
        Files.writeString(file, String.format(Locale.ROOT, """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" fill="%s">
                        <rect width="%d" height="%d" fill="white"/>
                        %s</svg>
                        """, width, height, GREY, width, height, shapes));
    }

    private void write(String shape, Object... values) {
        shapes.append(String.format(Locale.ROOT, shape, values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
