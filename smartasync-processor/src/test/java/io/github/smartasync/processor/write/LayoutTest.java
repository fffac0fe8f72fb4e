package io.github.smartasync.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void fieldsStandTogether() {
        assertThat(Layout.tidy("""
                private final PriceService service;

                private final ViewOperation priceOf;

                final ViewOperation refresh;

                SyncView() {
                }
            """)).isEqualTo("""
                                private final PriceService service;
                                private final ViewOperation priceOf;
                                final ViewOperation refresh;

                                SyncView() {}
                            """);
    }

    @Test
    void aShortCommentTakesOneLine() {
        assertThat(Layout.tidy("    /**\n     * Short.\n     */\n")).isEqualTo("    /** Short. */\n");
    }

    @Test
    void textInCommentsStaysAsItIs() {
        String comment = """
                /**
                 * Writes
                 *
                 * private final int x;
                 */
            """;

        assertThat(Layout.tidy(comment)).isEqualTo(comment);
    }
}
