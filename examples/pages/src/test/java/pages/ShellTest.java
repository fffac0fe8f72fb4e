package pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;

/** The start-up script opens a session in which one calls the asynchronous client as if it blocked. */
final class ShellTest {

    @Test
    void aSessionReadsPagesThroughTheSyncView() throws Exception {
        try (Site site = new Site(() -> {})) {
            String output = session("web.read(URI.create(\"" + site.page("pears") + "\"))\n" + "web.read(URI.create(\""
                    + site.page("gone") + "\"))\n");

            assertThat(output)
                    .contains("title=About pears, links=2")
                    .contains("java.io.IOException")
                    .contains("/gone answers 404");
        }
    }

    private static String session(String input) throws Exception {
        InputStream in = new ByteArrayInputStream((input + "/exit\n").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            JavaShellToolBuilder.builder()
                    .in(in, null)
                    .out(printed)
                    .err(printed)
                    .persistence(new HashMap<>()) // not the user's settings
                    .start(
                            "--execution",
                            "local",
                            "--class-path",
                            System.getProperty("java.class.path"),
                            "--startup",
                            "DEFAULT",
                            "--startup",
                            "startup.jsh");
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
