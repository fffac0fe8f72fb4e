package smoke;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GreetingsTest {

    @Test
    void syncViewReturnsPlainValues() {
        GreetingsSync greetings = GreetingsSync.of(new Greetings());

        assertThat(greetings.hello("Ada")).isEqualTo("Hello, Ada");
        assertThat(greetings.goodbye("Ada")).isEqualTo("Goodbye, Ada");
    }

    @Test
    void asyncViewReturnsFutures() {
        GreetingsAsync greetings = GreetingsAsync.of(new Greetings());

        assertThat(greetings.hello("Ada").join()).isEqualTo("Hello, Ada");
        assertThat(greetings.goodbye("Ada").join()).isEqualTo("Goodbye, Ada");
    }
}
