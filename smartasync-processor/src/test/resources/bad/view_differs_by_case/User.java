package bad.view_differs_by_case;

class User {
    String sync(PricesSync prices) {
        return prices.currency();
    }
}
