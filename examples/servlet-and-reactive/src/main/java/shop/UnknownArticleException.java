package shop;

/** The warehouse has never had this article. */
public final class UnknownArticleException extends Exception {

    private static final long serialVersionUID = 1;

    UnknownArticleException(String article) {
        super("unknown article " + article);
    }
}
