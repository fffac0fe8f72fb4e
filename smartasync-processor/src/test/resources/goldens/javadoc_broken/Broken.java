package goldens.javadoc_broken;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** <b>Never closed, 1 < 2 && 3 > 2, &nosuch; <p/> <ul>text<li></ul> {@code unbalanced { */
@SmartAsync
@SuppressWarnings("doclint")
public class Broken {
    /**
     * {@link
     * @param <
     * @return {@code
     * @throws
     */
    public String first(String a) {
        return a;
    }

    /** A comment with *&#47; and \u005cu002f and \u002a{@docRoot}/ and <code>a</code>*<b></b>/ in it. */
    public String second() {
        return "second";
    }

    /**
     * <h1>Title</h1><img src="x"><table><tr><td>1</table>
     * <p>
     * <pre>
     *   code &lt;T&gt;
     * </pre>
     * {@snippet :
     *   int x = 1; // @highlight
     * }
     * {@unknown tag} {@literal <T>} {@code
     * @SmartAsync
     * class X {}
     * }
     * @return
     */
    public CompletableFuture<String> third() {
        return CompletableFuture.completedFuture("third");
    }

    @Override
    public String toString() {
        return "broken";
    }
}
