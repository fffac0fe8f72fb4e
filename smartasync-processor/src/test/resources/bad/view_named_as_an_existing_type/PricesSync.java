package bad.view_named_as_an_existing_type;

interface PricesSync {
    String currency();
}
