package goldens.foreign_statics;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

final class Driver {

    private Driver() {}

    static Path path() {
        return Path.of("pom.xml");
    }

    static Charset charset() {
        return StandardCharsets.UTF_8;
    }
}
