package thirdparty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThirdPartyTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void callsS3ThroughItsSyncView() throws Exception {
        Storage.play(lines::add);
        assertThat(lines).containsExactly("s3 has apple 1.20", "s3 has no wages: FileNotFoundException");
    }

    @Test
    void callsRedisThroughItsSyncView() throws Exception {
        Cache.play(lines::add);
        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 3))
                .containsExactly(
                        "digest of a script: e0e1f9fabfc9d4800c877a703b823ac0578ff8db",
                        "redis has 1.20",
                        "redis has [one, two]");
        assertThat(lines.get(3)).startsWith("redis has no returns:").contains("blpop", "500");
    }

    @Test
    void callsJdbcThroughItsAsyncView() throws Exception {
        Database.play(lines::add);
        assertThat(lines)
                .containsExactly(
                        "h2 has inserted 2", "h2 has [apple, pear]", "h2 has no nothing: SQLSyntaxErrorException");
    }
}
