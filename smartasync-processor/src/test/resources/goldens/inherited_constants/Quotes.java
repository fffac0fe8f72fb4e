package goldens.inherited_constants;

/** Has constants that are called as operations of a view, and what it calls. */
public interface Quotes {

    String quote = "constant";

    String QUOTE = "constant";

    String CLOSE2 = "constant";

    String service = "constant";

    String quote(String sku);
}
