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
        write("<text x=\"20\" y=\"28\" font-size=\"15\" font-weight=\"bold\">" + escaped(text) + "</text>");
    }

    void heading(double x, double y, String text) {
        write(text(x, y, " font-weight=\"bold\"", text));
    }

    /** Text that begins at a point. */
    void textAfter(double x, double y, String text) {
        write(text(x, y, "", text));
    }

    /** Text that ends at a point. */
    void textBefore(double x, double y, String text) {
        write(text(x, y, " text-anchor=\"end\"", text));
    }

    /** Text around a point. */
    void textAround(double x, double y, String text) {
        write(text(x, y, " text-anchor=\"middle\"", text));
    }

    void bar(double x, double y, double length, double thickness, String colour) {
        write("<rect" + number("x", x) + number("y", y) + number("width", length) + number("height", thickness)
                + " fill=\"" + colour + "\"/>");
    }

    void gridLine(double x1, double y1, double x2, double y2) {
        write("<path d=\"M" + point(x1, y1) + "L" + point(x2, y2) + "\" stroke=\"#e2e8f0\"/>");
    }

    /** A line that goes through points, each of which is marked; dashed, where it would hide another. */
    void line(double[] xs, double[] ys, String colour, boolean dashed) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            path.append(i == 0 ? "M" : "L").append(point(xs[i], ys[i]));
            write("<circle" + number("cx", xs[i]) + number("cy", ys[i]) + " r=\"3.5\" fill=\"" + colour + "\"/>");
        }
        write("<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2\""
                + (dashed ? " stroke-dasharray=\"6 4\"" : "") + "/>");
    }

    void save(Path file) throws IOException {
        Files.writeString(file, String.format(Locale.ROOT, """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" fill="%s">
                        <rect width="%d" height="%d" fill="white"/>
                        %s</svg>
                        """, width, height, GREY, width, height, shapes));
    }

    private void write(String shape) {
        shapes.append(shape).append('\n');
    }

    private static String text(double x, double y, String attributes, String text) {
        return "<text" + number("x", x) + number("y", y) + attributes + ">" + escaped(text) + "</text>";
    }

    private static String number(String attribute, double value) {
        return " " + attribute + "=\"" + rounded(value) + "\"";
    }

    private static String point(double x, double y) {
        return rounded(x) + " " + rounded(y);
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
