package quickstart;

import java.math.BigDecimal;

/** What an article costs. */
public record Price(String article, BigDecimal amount) {

    @Override
    public String toString() {
        return article + " costs " + amount;
    }
}
