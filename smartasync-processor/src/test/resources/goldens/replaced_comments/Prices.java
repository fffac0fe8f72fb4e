package goldens.replaced_comments;

import java.io.IOException;
import java.util.List;

/** The blocking interface that callers know. */
public interface Prices {

    /**
     * The price, as of now. The future of the article is none of its business.
     *
     * @param article what is sold
     * @return the price in cents
     * @throws IOException if the shop is out of reach
     * @throws IllegalArgumentException if there is no such article
     * @since 1.2
     */
    int price(String article) throws IOException;

    /**
     * Some prices.
     *
     * @param <A> how articles are named
     * @param articles what is sold
     * @return the prices, in the order of the articles
     */
    <A extends CharSequence> List<Integer> prices(List<A> articles);

    // no comment
    void refresh();
}
