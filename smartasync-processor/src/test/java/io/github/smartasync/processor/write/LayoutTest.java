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
    void aCommentWhoseBeginningIsWordsOfAnotherStaysAsItIs() {
        String comment = "    /**\n     * As /**\n     * Short.\n     */\n";

        assertThat(Layout.tidy(comment)).isEqualTo(comment);
    }

    @Test
    void aCommentOfOneLongLineStaysAsItIs() {
        assertThat(Layout.tidy("/**\n * " + "x".repeat(88) + "\n */\n")).isEqualTo("/** " + "x".repeat(88) + " */\n");
        assertThat(Layout.tidy("/**\n * " + "x".repeat(89) + "\n */\n"))
                .isEqualTo("/**\n * " + "x".repeat(89) + "\n */\n");
    }

    @Test
    void aBodyOfStatementsStaysOpen() {
        String bodies = "    void one() {\n        call();\n    }\n\n    void none() {\n    }\n";

        assertThat(Layout.tidy(bodies)).isEqualTo("    void one() {\n        call();\n    }\n\n    void none() {}\n");
    }

    @Test
    void fieldsWithOtherValuesStayApart() {
        String fields = "    private final int a = 1;\n\n    private final int b = one();\n";

        assertThat(Layout.tidy(fields)).isEqualTo(fields);
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
