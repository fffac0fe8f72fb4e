package io.github.smartasync.processor.render.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lists the topics asynchronously. | Lists the topics.",
                "Asynchronously lists the topics. | Lists the topics.",
                "Lists the topics, asynchronously. | Lists the topics.",
                "Lists the topics, asynchronously, and sorts them. | Lists the topics, and sorts them.",
                "Lists the topics. The future fails if there are none. Sorted. | Lists the topics. Sorted.",
                "Lists the topics. Returns a {@link CompletableFuture}. | Lists the topics.",
                "This is the asynchronous version of {@link #list()}. | ''"
            })
    void leavesOutWhatIsNotTrueOfABlockingMethod(String comment, String kept) {
        assertThat(BlockingWords.of(comment)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lists the topics.\n<ul>\n  <li>all\n  <li>or those of the future\n</ul>",
                "Will be gone in a future version. Use another.",
                "First.\n\n<p>Second {@code a. B} and third.\n\n<pre>\n  The future asynchronously.\n</pre>",
                ""
            })
    void keepsTheRestAsItStands(String comment) {
        assertThat(BlockingWords.of(comment)).isEqualTo(comment);
    }

    @Test
    void leavesNoEmptyParagraph() {
        assertThat(BlockingWords.of("Lists.\n\n<p>The future fails at times.\n\n<p>Sorted."))
                .isEqualTo("Lists.\n\n<p>Sorted.");
    }
}
